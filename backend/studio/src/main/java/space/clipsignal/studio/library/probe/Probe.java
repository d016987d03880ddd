package space.clipsignal.studio.library.probe;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Duration;

/** Examines files that anybody may have made. Safe to use from several threads. */
public final class Probe {

    private final Path dataDir;
    private final Duration timeout;
    private Ffprobe ffprobe;

    /**
     * A probe that keeps its executable under {@code dataDir}.
     *
     * @param timeout after which a file counts as damaged; real videos take some 50 ms
     */
    public Probe(Path dataDir, Duration timeout) {
        this.dataDir = dataDir;
        this.timeout = timeout;
    }

    /**
     * What {@code file} is. Whatever its bytes are, the answer is a result and never an exception.
     *
     * @throws ProbeUnavailable if this machine can run no ffprobe
     * @throws UncheckedIOException if the disk fails
     */
    public ProbeResult examine(Path file) {
        return switch (structure(file)) {
            case Structure.Broken broken -> new ProbeResult.Unusable(broken.reason());
            case Structure.Whole whole ->
                ffprobe()
                        .describe(file, whole.container())
                        .map(json -> FfprobeAnswer.read(json, whole.container()))
                        .orElseGet(() -> new ProbeResult.Unusable(ProbeResult.Reason.DAMAGED));
        };
    }

    private static Structure structure(Path file) {
        try {
            return Structure.of(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Unpacked at the first file: most starts examine none. */
    private synchronized Ffprobe ffprobe() {
        if (ffprobe == null) {
            ffprobe = FfprobeUnpacked.under(dataDir, timeout);
        }
        return ffprobe;
    }
}
