package space.clipsignal.studio.library;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.jboss.logging.Logger;
import space.clipsignal.studio.platform.problem.ProblemException;
import space.clipsignal.studio.team.WorkspaceCreated;
import space.clipsignal.studio.team.WorkspaceId;

/** Puts two clips of ours into each new library, so that the first post needs no file of one's own. */
@ApplicationScoped
class DemoClips {

    private static final Logger LOG = Logger.getLogger(DemoClips.class);

    /** Drawn by make-media.sh, which lies beside them. */
    private static final List<String> FILE_NAMES = List.of("sunset-over-the-sea.mp4", "northern-lights.mp4");

    @Inject
    ClipIntake intake;

    void furnish(@Observes WorkspaceCreated created) {
        FILE_NAMES.forEach(fileName -> add(created.id(), fileName));
    }

    /** A full disk or a missing ffprobe is no reason to turn a creator away at login. */
    private void add(WorkspaceId workspace, String fileName) {
        try (var file = DemoClips.class.getResourceAsStream("/demo-clips/" + fileName)) {
            intake.add(workspace, NewClip.named(fileName), file);
        } catch (ProblemException e) {
            LOG.warnf("the new library of %s goes without %s: %s", workspace.value(), fileName, e.getMessage());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
