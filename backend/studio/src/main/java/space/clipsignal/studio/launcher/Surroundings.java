package space.clipsignal.studio.launcher;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import java.util.logging.Level;
import java.util.logging.Logger;

/** What the studio needs around it and nobody else gave: the data folder, an embedded PostgreSQL, a simulator. Closed in reverse order. */
final class Surroundings implements AutoCloseable {
    private static final Logger LOG = Logger.getLogger(Surroundings.class.getName());

    private final Deque<AutoCloseable> running = new ArrayDeque<>();
    private final Map<String, String> properties = new HashMap<>();

    private Surroundings() {}

    /** Starts them, or none of them. */
    static Surroundings start(Settings settings) throws IOException {
        Surroundings surroundings = new Surroundings();
        try {
            surroundings.startAll(settings);
            return surroundings;
        } catch (IOException | RuntimeException failure) {
            surroundings.close();
            throw failure;
        }
    }

    private void startAll(Settings settings) throws IOException {
        refuseTakenPorts(settings);
        DataFolder folder = DataFolder.open(settings.dataDirectory());
        running.push(folder);
        properties.putAll(StudioProperties.of(settings));
        properties.put(
                "studio.encryption-key",
                settings.encryptionKey().isPresent() ? settings.encryptionKey().get() : folder.encryptionKey());
        DatabaseUrl database;
        if (settings.database().isPresent()) {
            database = settings.database().get();
        } else {
            EmbeddedDatabase embedded = EmbeddedDatabase.start(folder.resolve("postgres"));
            running.push(embedded);
            database = embedded.url();
        }
        properties.putAll(StudioProperties.of(database));
    }

    private static void refuseTakenPorts(Settings settings) {
        refuseTaken("STUDIO_PORT", settings.host(), settings.port());
        if (settings.tiktok() instanceof TikTokSide.EmbeddedSimulator simulator) {
            refuseTaken("SIMULATOR_PORT", settings.host(), simulator.port());
        }
    }

    private static void refuseTaken(String setting, String host, int port) {
        if (!FreePort.isFree(host, port)) {
            throw new RefusedStart("%s: port %d is taken by another program; stop it, or choose another port."
                    .formatted(setting, port));
        }
    }

    /** What Quarkus has to be told about them. */
    Map<String, String> properties() {
        return Map.copyOf(properties);
    }

    @Override
    public void close() {
        while (!running.isEmpty()) {
            try {
                running.pop().close();
            } catch (Exception failure) {
                LOG.log(Level.WARNING, "Something around the studio did not stop cleanly", failure);
            }
        }
    }
}
