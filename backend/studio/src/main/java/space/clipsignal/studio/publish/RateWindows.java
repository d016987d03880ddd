package space.clipsignal.studio.publish;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Arrays;
import java.util.stream.Stream;
import space.clipsignal.studio.account.AccountId;
import space.clipsignal.studio.team.WorkspaceId;

/** Counts the calls of the last minute, in the database: all replicas share one token and so one limit. */
@ApplicationScoped
class RateWindows implements PanacheRepositoryBase<RateWindowEntity, String> {

    @Inject
    PublishSettings settings;

    @Inject
    EntityManager entities;

    @Inject
    InstantSource clock;

    /**
     * Takes one call of a limit counted by the minute. A call that was taken counts, whether or not it arrives.
     *
     * @throws QuotaUsed if TikTok would refuse it; it was not taken then
     */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    void take(WorkspaceId workspace, AccountId account, Limit limit) {
        var row = locked(workspace, account, limit);
        var now = clock.instant();
        var recent = recent(row, limit, now);
        var most = limit.of(settings.limits());
        if (recent.length >= most) {
            throw new QuotaUsed(limit, recent[recent.length - most].plus(limit.window()));
        }
        row.calls = Stream.concat(Arrays.stream(recent), Stream.of(now)).toArray(Instant[]::new);
    }

    /** The calls of the last minute, oldest first. */
    @Transactional
    Instant[] used(AccountId account, Limit limit) {
        var row = findById(id(account, limit));
        return row == null ? new Instant[0] : recent(row, limit, clock.instant());
    }

    private RateWindowEntity locked(WorkspaceId workspace, AccountId account, Limit limit) {
        entities.createNativeQuery("insert into rate_window (id, workspace_id, account_id, calls)"
                        + " values (?1, ?2, ?3, '{}') on conflict do nothing")
                .setParameter(1, id(account, limit))
                .setParameter(2, workspace.value())
                .setParameter(3, account.value())
                .executeUpdate();
        return findById(id(account, limit), LockModeType.PESSIMISTIC_WRITE);
    }

    private static Instant[] recent(RateWindowEntity row, Limit limit, Instant now) {
        return Arrays.stream(row.calls)
                .filter(call -> call.plus(limit.window()).isAfter(now))
                .sorted()
                .toArray(Instant[]::new);
    }

    private static String id(AccountId account, Limit limit) {
        return account + ":" + limit;
    }
}
