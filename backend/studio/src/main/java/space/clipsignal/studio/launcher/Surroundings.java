package space.clipsignal.studio.launcher;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import java.util.logging.Level;
import java.util.logging.Logger;
import space.clipsignal.studio.launcher.TikTokSide.Credentials;

/** What the studio needs around it and nobody else gave: the data folder, an embedded PostgreSQL, a simulator. Closed in reverse order. */
final class Surroundings implements AutoCloseable {
    private static final Logger LOG = Logger.getLogger(Surroundings.class.getName());

    private final Deque<AutoCloseable> running = new ArrayDeque<>();
    private final Map<String, String> properties = new HashMap<>();

    /** Starts them, or none of them. A signal in the middle lets {@link #close} wait for the end of it. */
    synchronized void start(Settings settings) throws IOException {
        try {
            startAll(settings);
        } catch (IOException | RuntimeException failure) {
            close();
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
                settings.encryptionKeys().isPresent()
                        ? settings.encryptionKeys().get()
                        : folder.encryptionKey());
        properties.putAll(StudioProperties.of(database(settings, folder)));
        properties.putAll(StudioProperties.of(app(settings, folder)));
    }

    private DatabaseUrl database(Settings settings, DataFolder folder) throws IOException {
        if (settings.database().isPresent()) {
            return settings.database().get();
        }
        EmbeddedDatabase database = EmbeddedDatabase.start(folder.resolve("postgres"));
        running.push(database);
        return database.url();
    }

    private Credentials app(Settings settings, DataFolder folder) throws IOException {
        return switch (settings.tiktok()) {
            case TikTokSide.Real real -> real.app();
            case TikTokSide.RemoteSimulator remote -> remote.app();
            case TikTokSide.EmbeddedSimulator embedded -> {
                Credentials app = folder.simulatorApp();
                running.push(EmbeddedSimulator.start(settings, embedded, app, folder));
                yield app;
            }
        };
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
    synchronized Map<String, String> properties() {
        return Map.copyOf(properties);
    }

    @Override
    public synchronized void close() {
        while (!running.isEmpty()) {
            try {
                running.pop().close();
            } catch (Exception failure) {
                LOG.log(Level.WARNING, "Something around the studio did not stop cleanly", failure);
            }
        }
    }
}
