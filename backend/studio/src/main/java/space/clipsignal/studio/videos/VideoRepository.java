package space.clipsignal.studio.videos;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import space.clipsignal.studio.account.AccountId;

@ApplicationScoped
class VideoRepository implements PanacheRepositoryBase<VideoEntity, VideoKey> {

    /** The first {@code limit} rows of an account behind {@code place}. */
    List<VideoEntity> page(AccountId account, VideoSort sort, Optional<VideoSort.Place> place, int limit) {
        Map<String, Object> parameters = new HashMap<>(Map.of("account", account.value()));
        place.ifPresent(p -> {
            parameters.put("id", p.id());
            if (p.value() != null) {
                parameters.put("value", p.value());
            }
        });
        var query = "accountId = :account"
                + place.map(p -> behind(sort.property, p.value() != null)).orElse("")
                + " order by " + sort.property + " desc nulls last, id desc";
        return find(query, parameters).page(0, limit).list();
    }

    /** Forgets what a complete read that began at {@code readAt} did not find. */
    void forgetUnlisted(AccountId account, Instant readAt) {
        delete("accountId = ?1 and readAt < ?2", account.value(), readAt);
    }

    /** Keeps the counters of all of an account's videos as those of {@code day}. */
    void snapshot(AccountId account, LocalDate day) {
        getEntityManager()
                .createNativeQuery(
                        """
                        insert into video_snapshot
                          (account_id, video_id, day, workspace_id, view_count, like_count, comment_count, share_count)
                        select account_id, id, ?2, workspace_id, view_count, like_count, comment_count, share_count
                        from video where account_id = ?1
                        on conflict (account_id, video_id, day) do update set
                          view_count = excluded.view_count, like_count = excluded.like_count,
                          comment_count = excluded.comment_count, share_count = excluded.share_count""")
                .setParameter(1, account.value())
                .setParameter(2, day)
                .executeUpdate();
    }

    private static String behind(String property, boolean hasValue) {
        return hasValue
                ? " and (%1$s < :value or %1$s is null or (%1$s = :value and id < :id))".formatted(property)
                : " and %s is null and id < :id".formatted(property);
    }
}
