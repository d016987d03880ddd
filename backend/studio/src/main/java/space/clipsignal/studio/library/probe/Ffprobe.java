package space.clipsignal.studio.library.probe;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/**
 * ffprobe as a child process: what a hostile file does to it, it does to a process with memory and time of its own and
 * without our secrets in its environment.
 *
 * @param libraries where the executable's shared libraries lie; empty for the system's own
 */
record Ffprobe(Path executable, Optional<Path> libraries, Duration timeout) {

    private static final int MAX_OUTPUT_BYTES = 64 * 1024;
    private static final String MAX_MEMORY_KIB = "1048576";

    /** The shell only sets the limits, which Java cannot, and then becomes ffprobe. */
    private static final String LIMITED =
            "ulimit -v " + MAX_MEMORY_KIB + " 2>/dev/null; ulimit -c 0 2>/dev/null; exec \"$@\"";

    /** rc of a shell that finds no executable, and of a loader that misses a library. */
    private static final int CANNOT_START = 126;

    /** Asks for these and no more, so that a file's tags never reach the output. */
    private static final String ENTRIES = "format=duration:stream=codec_name,width,height,avg_frame_rate"
            + ":stream_disposition=attached_pic:stream_side_data=rotation";

    /** What a child said, and how it ended: killed when it ran too long or said too much. */
    private record Outcome(int exitCode, String json) {}

    /** Whether it starts at all on this machine. */
    boolean starts() {
        return run(List.of("-version")).exitCode() == 0;
    }

    /**
     * ffprobe's JSON about {@code file}, or nothing if it refuses the file.
     *
     * @throws ProbeUnavailable if it cannot start
     */
    Optional<String> describe(Path file, Container container) {
        var outcome = run(List.of(
                "-v",
                "error",
                "-protocol_whitelist",
                "file",
                "-f",
                container.demuxer(),
                "-select_streams",
                "v",
                "-show_entries",
                ENTRIES,
                "-of",
                "json",
                "-i",
                "file:" + file.toAbsolutePath()));
        if (outcome.exitCode() == CANNOT_START || outcome.exitCode() == CANNOT_START + 1) {
            throw new ProbeUnavailable(executable + " does not start");
        }
        return outcome.exitCode() == 0 ? Optional.of(outcome.json()) : Optional.empty();
    }

    private Outcome run(List<String> arguments) {
        var builder = new ProcessBuilder("/bin/sh", "-c", LIMITED, "ffprobe", executable.toString());
        builder.command().addAll(arguments);
        builder.environment().clear();
        builder.environment()
                .putAll(libraries
                        .map(at -> Map.of("LD_LIBRARY_PATH", at.toString()))
                        .orElse(Map.of()));
        builder.redirectError(ProcessBuilder.Redirect.DISCARD);
        try {
            return await(builder.start());
        } catch (IOException e) {
            throw new ProbeUnavailable(executable + " does not start: " + e.getMessage());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new ProbeUnavailable("interrupted while examining a file");
        }
    }

    private Outcome await(Process child) throws IOException, InterruptedException {
        try {
            var watchdog = child.onExit()
                    .orTimeout(timeout.toMillis(), TimeUnit.MILLISECONDS)
                    .exceptionally(late -> child.destroyForcibly());
            child.getOutputStream().close();
            var output = child.getInputStream().readNBytes(MAX_OUTPUT_BYTES + 1);
            if (output.length > MAX_OUTPUT_BYTES) {
                child.destroyForcibly();
            }
            var exitCode = child.waitFor();
            watchdog.join();
            return new Outcome(
                    output.length > MAX_OUTPUT_BYTES ? 1 : exitCode, new String(output, StandardCharsets.UTF_8));
        } finally {
            child.destroyForcibly();
        }
    }
}
