package space.clipsignal.studio.library;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.io.InputStream;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.Optional;
import space.clipsignal.studio.library.store.MediaStore;
import space.clipsignal.studio.platform.jobs.Jobs;
import space.clipsignal.studio.platform.problem.ProblemException;
import space.clipsignal.studio.platform.web.Cursor;
import space.clipsignal.studio.platform.web.Page;
import space.clipsignal.studio.team.WorkspaceId;

/** The clips of a workspace's library. */
@ApplicationScoped
public class Clips {

    @Inject
    ClipRepository clips;

    @Inject
    ClipHolds holds;

    @Inject
    ClipIntake intake;

    @Inject
    MediaStore store;

    @Inject
    Jobs jobs;

    @Inject
    InstantSource clock;

    /**
     * Takes a file in. Nothing of it is kept if this fails; repeating without a key adds a second clip of the same bytes.
     *
     * @param body read once, never held in memory
     * @throws ProblemException 413 too large, 415 no video format, 422 empty, truncated or damaged, 507 disk full
     */
    public Clip add(WorkspaceId workspace, NewClip wanted, InputStream body) {
        return intake.add(workspace, wanted, body);
    }

    /** The newest first; the cursor stands behind the last one of a page. */
    @Transactional
    public Page<Clip> newest(WorkspaceId workspace, Optional<Cursor> cursor, int limit) {
        var rows = clips.newest(workspace, cursor, limit + 1);
        return Page.of(rows, limit, row -> Cursor.after(row.createdAt, row.id), ClipEntity::clip);
    }

    /**
     * The clip.
     *
     * @throws ProblemException 404 if the workspace has none with this id
     */
    @Transactional
    public Clip find(WorkspaceId workspace, ClipId id) {
        return clips.in(workspace, id).map(ClipEntity::clip).orElseThrow(() -> LibraryProblems.noSuchClip(id)
                .exception());
    }

    /** The file of a clip, to be read only; it stays where it is for as long as somebody holds the clip. */
    public Path file(WorkspaceId workspace, Clip clip) {
        return store.place(workspace.value(), clip.sha256());
    }

    /**
     * Removes a clip for good.
     *
     * @throws ProblemException 404 if there is none, 409 while somebody holds it
     */
    @Transactional
    public void delete(WorkspaceId workspace, ClipId id) {
        var row = clips.lock(id)
                .filter(clip -> clip.workspaceId.equals(workspace.value()))
                .orElseThrow(() -> LibraryProblems.noSuchClip(id).exception());
        if (holds.any(id)) {
            throw LibraryProblems.held().exception();
        }
        clips.delete(row);
        jobs.schedule(Reclaim.of(row), clock.instant());
    }

    /**
     * Keeps a clip from being deleted, in the caller's transaction. Repeating is safe.
     *
     * @param holder what the holding feature calls itself
     * @throws ProblemException 404 if the clip was deleted
     */
    @Transactional(TxType.MANDATORY)
    public void hold(ClipId id, String holder) {
        var row =
                clips.lock(id).orElseThrow(() -> LibraryProblems.noSuchClip(id).exception());
        holds.place(row.workspaceId, id, holder, clock.instant());
    }

    /** Ends a hold, in the caller's transaction; nothing if there is none. */
    @Transactional(TxType.MANDATORY)
    public void release(ClipId id, String holder) {
        holds.release(id, holder);
    }
}
