package space.clipsignal.crash;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** One studio process, from its start to its violent end. */
final class Replica {

    static final String JAVA =
            Path.of(System.getProperty("java.home"), "bin", "java").toString();

    private static final Duration START_WAIT = Duration.ofSeconds(90);

    private final String name;
    private final int port;
    private final Program program;
    private volatile boolean ready;

    private Replica(String name, int port, Program program) {
        this.name = name;
        this.port = port;
        this.program = program;
    }

    /**
     * Starts one.
     *
     * @param name what its database connections are called
     * @param slot its own folder and port; the clips are shared, as between replicas on one disk
     */
    static Replica start(Surroundings around, String name, int slot, List<String> flags) {
        Path data = around.place().resolve("replica-" + slot);
        shareMedia(data, around.place().resolve("media"));
        int port = around.place().port("replica-" + slot);
        Map<String, String> settings = Map.ofEntries(
                Map.entry("STUDIO_PORT", Integer.toString(port)),
                Map.entry("STUDIO_PUBLIC_URL", around.door().url()),
                Map.entry("STUDIO_DATA", data.toString()),
                Map.entry("STUDIO_ENCRYPTION_KEY", around.place().key()),
                Map.entry("DATABASE_URL", around.database().url(name)),
                Map.entry("SIMULATOR_URL", around.simulator().url()),
                Map.entry("SIMULATOR_CLIENT_KEY", Simulator.CLIENT_KEY),
                Map.entry("SIMULATOR_CLIENT_SECRET", Simulator.CLIENT_SECRET),
                Map.entry("STUDIO_PUBLISH_CHUNK_BYTES", "5242880"),
                Map.entry("STUDIO_PUBLISH_FIRST_RETRY", "PT0.3S"));
        List<String> command = new ArrayList<>(List.of(JAVA, "--enable-native-access=ALL-UNNAMED", "-Xmx256m"));
        command.addAll(flags);
        command.addAll(
                List.of("-jar", around.studio().resolve("quarkus-run.jar").toString()));
        Path log = around.place().resolve("replica-" + slot + ".log");
        return new Replica(name, port, Program.start(log, settings, command));
    }

    /** Returns once it answers, or has ended. */
    void awaitReady() {
        boolean decided = Until.holds(START_WAIT, () -> {
            ready = Http.answers("http://localhost:" + port + "/q/health/ready");
            return ready || !program.isAlive();
        });
        if (!decided) {
            throw new IllegalStateException(name + " does not become ready");
        }
    }

    String name() {
        return name;
    }

    int port() {
        return port;
    }

    boolean isReady() {
        return ready && program.isAlive();
    }

    boolean isAlive() {
        return program.isAlive();
    }

    void kill() {
        ready = false;
        program.kill();
    }

    void stop() {
        ready = false;
        program.stop();
    }

    private static void shareMedia(Path data, Path media) {
        try {
            Files.createDirectories(data);
            Files.createDirectories(media);
            if (!Files.exists(data.resolve("media"))) {
                Files.createSymbolicLink(data.resolve("media"), media);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
