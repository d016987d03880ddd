package space.clipsignal.studio.library;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.InputStream;
import java.time.InstantSource;
import java.util.OptionalLong;
import org.jboss.logging.Logger;
import space.clipsignal.studio.library.probe.Probe;
import space.clipsignal.studio.library.probe.ProbeResult;
import space.clipsignal.studio.library.probe.ProbeResult.Video;
import space.clipsignal.studio.library.probe.ProbeUnavailable;
import space.clipsignal.studio.library.store.Incoming;
import space.clipsignal.studio.library.store.MediaStore;
import space.clipsignal.studio.library.store.StoreFailure;
import space.clipsignal.studio.platform.Ids;
import space.clipsignal.studio.platform.problem.Problem;
import space.clipsignal.studio.platform.web.Idempotency;
import space.clipsignal.studio.platform.web.IdempotencyKey;
import space.clipsignal.studio.team.WorkspaceId;

/** The way of a file into the library: to disk, through the probe, and only then into the database. */
@ApplicationScoped
class ClipIntake {

    private static final Logger LOG = Logger.getLogger(ClipIntake.class);

    @Inject
    MediaStore store;

    @Inject
    Probe probe;

    @Inject
    ClipRepository clips;

    @Inject
    LibrarySettings settings;

    @Inject
    Idempotency idempotency;

    @Inject
    Ids ids;

    @Inject
    InstantSource clock;

    /** What makes two uploads with the same key the same upload. */
    private record Content(String fileName, String sha256) {}

    Clip add(WorkspaceId workspace, NewClip wanted, InputStream body) {
        try (var incoming = receive(body, wanted.announcedBytes())) {
            var video = examine(incoming);
            return QuarkusTransaction.joiningExisting().call(() -> keep(workspace, wanted, incoming, video));
        }
    }

    /** A body that says that it is too large is refused before it is read. */
    private Incoming receive(InputStream body, OptionalLong announcedBytes) {
        var limitBytes = settings.maxClipSize().asLongValue();
        try {
            if (announcedBytes.orElse(0) > limitBytes) {
                throw LibraryProblems.tooLarge(limitBytes).exception();
            }
            store.requireRoom(announcedBytes.orElse(0));
            return store.receive(body, limitBytes);
        } catch (StoreFailure e) {
            throw problem(e).exception();
        }
    }

    private static Problem problem(StoreFailure failure) {
        return switch (failure) {
            case StoreFailure.TooLarge tooLarge -> LibraryProblems.tooLarge(tooLarge.limitBytes());
            case StoreFailure.DiskFull full -> LibraryProblems.diskFull();
            case StoreFailure.BrokenOff brokenOff -> LibraryProblems.brokenOff();
        };
    }

    private Video examine(Incoming incoming) {
        try {
            return switch (probe.examine(incoming.file())) {
                case Video video -> video;
                case ProbeResult.Unusable unusable ->
                    throw LibraryProblems.unusable(unusable.reason()).exception();
            };
        } catch (ProbeUnavailable e) {
            LOG.error("no clip can be taken", e);
            throw LibraryProblems.probeUnavailable().exception();
        }
    }

    private Clip keep(WorkspaceId workspace, NewClip wanted, Incoming incoming, Video video) {
        var key = IdempotencyKey.of(
                wanted.idempotencyKey().orElse(null), new Content(wanted.fileName(), incoming.sha256()));
        var id = new ClipId(idempotency.once(workspace.value(), key, ids::next));
        return clips.in(workspace, id)
                .map(ClipEntity::clip)
                .orElseGet(() -> insert(workspace, id, wanted, incoming, video));
    }

    /** The bytes first: a row never names bytes that are not there. */
    private Clip insert(WorkspaceId workspace, ClipId id, NewClip wanted, Incoming incoming, Video video) {
        clips.lockBytes(workspace.value(), incoming.sha256());
        store.keep(incoming, workspace.value());
        var row = new ClipEntity();
        row.id = id.value();
        row.workspaceId = workspace.value();
        row.fileName = FileName.of(wanted.fileName()).value();
        row.sha256 = incoming.sha256();
        row.sizeBytes = incoming.sizeBytes();
        row.describe(video);
        row.createdAt = clock.instant();
        clips.persistAndFlush(row);
        return row.clip();
    }
}
