package space.clipsignal.studio.library;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.UUID;

/** Who needs a clip. A pair of ids without a life of its own, hence plain SQL. */
@ApplicationScoped
class ClipHolds {

    @Inject
    EntityManager entities;

    void place(UUID workspace, ClipId clip, String holder, Instant at) {
        entities.createNativeQuery(
                        "insert into clip_hold (clip_id, holder, workspace_id, placed_at) values (?1, ?2, ?3, ?4)"
                                + " on conflict do nothing")
                .setParameter(1, clip.value())
                .setParameter(2, holder)
                .setParameter(3, workspace)
                .setParameter(4, at)
                .executeUpdate();
    }

    void release(ClipId clip, String holder) {
        entities.createNativeQuery("delete from clip_hold where clip_id = ?1 and holder = ?2")
                .setParameter(1, clip.value())
                .setParameter(2, holder)
                .executeUpdate();
    }

    boolean any(ClipId clip) {
        return (boolean) entities.createNativeQuery("select exists (select from clip_hold where clip_id = ?1)")
                .setParameter(1, clip.value())
                .getSingleResult();
    }
}
