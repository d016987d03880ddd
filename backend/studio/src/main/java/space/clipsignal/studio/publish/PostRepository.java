package space.clipsignal.studio.publish;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import space.clipsignal.studio.account.AccountId;
import space.clipsignal.studio.platform.web.Cursor;
import space.clipsignal.studio.team.WorkspaceId;
import space.clipsignal.tiktok.publish.PublishId;

@ApplicationScoped
class PostRepository implements PanacheRepositoryBase<PostEntity, UUID> {

    Optional<PostEntity> in(WorkspaceId workspace, PostId id) {
        return find("workspaceId = ?1 and id = ?2", workspace.value(), id.value())
                .firstResultOptional();
    }

    Optional<PostEntity> byPublishId(AccountId account, PublishId publishId) {
        return find("accountId = ?1 and publishId = ?2", account.value(), publishId.value())
                .firstResultOptional();
    }

    List<PostEntity> unfinished(AccountId account) {
        return list(
                "accountId = ?1 and state in ('SCHEDULED', 'QUEUED', 'INITIALISING', 'UPLOADING', 'COMPLETING', 'PROCESSING')",
                account.value());
    }

    /** One row more than {@code limit}, newest first, from behind {@code cursor} on. */
    List<PostEntity> page(WorkspaceId workspace, AccountId account, String cursor, int limit) {
        var where = new StringBuilder("workspaceId = :workspace");
        var parameters = new HashMap<String, Object>(Map.of("workspace", workspace.value()));
        if (account != null) {
            where.append(" and accountId = :account");
            parameters.put("account", account.value());
        }
        if (cursor != null) {
            var from = Cursor.decode(cursor, 2);
            where.append(" and (createdAt < :at or (createdAt = :at and id < :id))");
            parameters.put("at", from.instant(0));
            parameters.put("id", from.id(1));
        }
        return find(where + " order by createdAt desc, id desc", parameters)
                .range(0, limit)
                .list();
    }

    /** Sets the state's columns where the row still has {@code row.version}; false if somebody was first. */
    boolean compareAndSet(PostEntity row, Instant now) {
        var columns = new HashMap<String, Object>();
        columns.put("state", row.state);
        columns.put("publishId", row.publishId);
        columns.put("uploadUrl", row.uploadUrl);
        columns.put("uploadExpiresAt", row.uploadExpiresAt);
        columns.put("uploadChunkBytes", row.uploadChunkBytes);
        columns.put("bytesSent", row.bytesSent);
        columns.put("failReason", row.failReason);
        columns.put("failLogId", row.failLogId);
        columns.put("publicVideoIds", row.publicVideoIds);
        columns.put("stateSince", row.stateSince);
        columns.put("initialisedAt", row.initialisedAt);
        columns.put("starts", row.starts);
        columns.put("updatedAt", now);
        var assignments = columns.keySet().stream().map(name -> name + " = :" + name);
        var update = assignments.collect(Collectors.joining(", ", "version = version + 1, attempts = 0, ", ""));
        columns.put("id", row.id);
        columns.put("version", row.version);
        return update(update + " where id = :id and version = :version", columns) == 1;
    }

    /** When the drafts were begun that may wait in the inbox, oldest first. */
    List<Instant> pendingDrafts(AccountId account, Instant since) {
        return begun(
                "accountId = ?1 and mode = 'DRAFT' and initialisedAt > ?2 and state in"
                        + " ('INITIALISING', 'UPLOADING', 'COMPLETING', 'PROCESSING', 'IN_INBOX', 'IN_DOUBT')",
                account.value(),
                since);
    }

    /** When the Direct Posts were begun that may have reached TikTok, oldest first. */
    List<Instant> directPosts(AccountId account, Instant since) {
        return begun("accountId = ?1 and mode = 'DIRECT' and initialisedAt > ?2", account.value(), since);
    }

    /** When each other creator last began a Direct Post, oldest first. */
    List<Instant> otherCreators(AccountId account, Instant since) {
        return getEntityManager()
                .createQuery(
                        "select max(initialisedAt) from PostEntity where accountId <> ?1 and mode = 'DIRECT'"
                                + " and initialisedAt > ?2 group by accountId order by 1",
                        Instant.class)
                .setParameter(1, account.value())
                .setParameter(2, since)
                .getResultList();
    }

    private List<Instant> begun(String where, Object... parameters) {
        return find(where + " order by initialisedAt", parameters).stream()
                .map(row -> row.initialisedAt)
                .toList();
    }

    void checked(Post post, Instant at) {
        update("checkedAt = ?1 where id = ?2 and version = ?3", at, post.id().value(), post.version());
    }

    void countAttempt(Post post) {
        update(
                "attempts = attempts + 1 where id = ?1 and version = ?2",
                post.id().value(),
                post.version());
    }
}
