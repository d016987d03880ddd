package space.clipsignal.studio.library;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import space.clipsignal.studio.platform.web.Cursor;
import space.clipsignal.studio.team.WorkspaceId;

@ApplicationScoped
class ClipRepository implements PanacheRepositoryBase<ClipEntity, UUID> {

    Optional<ClipEntity> in(WorkspaceId workspace, ClipId id) {
        return find("workspaceId = ?1 and id = ?2", workspace.value(), id.value())
                .firstResultOptional();
    }

    /** The newest first, those after {@code cursor} if there is one. */
    List<ClipEntity> newest(WorkspaceId workspace, Optional<Cursor> cursor, int count) {
        var order = " order by createdAt desc, id desc";
        var query = cursor.map(after -> find(
                        "workspaceId = ?1 and (createdAt < ?2 or createdAt = ?2 and id < ?3)" + order,
                        workspace.value(),
                        after.instant(0),
                        after.id(1)))
                .orElseGet(() -> find("workspaceId = ?1" + order, workspace.value()));
        return query.range(0, count - 1).list();
    }

    /** Nobody else places a hold on this clip or deletes it before our transaction ends. */
    Optional<ClipEntity> lock(ClipId id) {
        return findByIdOptional(id.value(), LockModeType.PESSIMISTIC_WRITE);
    }

    /** Nobody else adds or removes a clip of these bytes before our transaction ends. */
    void lockBytes(UUID workspace, String sha256) {
        getEntityManager()
                .createNativeQuery("select cast(pg_advisory_xact_lock(hashtextextended(?1, 0)) as text)")
                .setParameter(1, "clip-bytes " + workspace + " " + sha256)
                .getResultList();
    }

    boolean anyWith(UUID workspace, String sha256) {
        return count("workspaceId = ?1 and sha256 = ?2", workspace, sha256) > 0;
    }
}
