package space.clipsignal.studio.library;

import com.github.kagkarlsson.scheduler.task.TaskInstance;
import com.github.kagkarlsson.scheduler.task.helper.OneTimeTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.util.UUID;
import space.clipsignal.studio.library.store.MediaStore;

/**
 * Removes the bytes of deleted clips, unless another clip of the workspace has the same. A job of its own, because a
 * file cannot be deleted in a transaction: removed before the commit it may be missed, after it it may be forgotten.
 */
class Reclaim {

    private static final String NAME = "library-reclaim";

    /** The job for a deleted clip's bytes. */
    static TaskInstance<Void> of(ClipEntity deleted) {
        return new TaskInstance<>(NAME, deleted.workspaceId + "/" + deleted.sha256 + "/" + deleted.id);
    }

    @Produces
    @Singleton
    OneTimeTask<Void> task(ClipRepository clips, MediaStore store) {
        return Tasks.oneTime(NAME).execute((job, context) -> {
            var parts = job.getId().split("/", 3);
            var workspace = UUID.fromString(parts[0]);
            QuarkusTransaction.requiringNew().run(() -> reclaim(clips, store, workspace, parts[1]));
        });
    }

    private static void reclaim(ClipRepository clips, MediaStore store, UUID workspace, String sha256) {
        clips.lockBytes(workspace, sha256);
        if (!clips.anyWith(workspace, sha256)) {
            store.remove(workspace, sha256);
        }
    }
}
