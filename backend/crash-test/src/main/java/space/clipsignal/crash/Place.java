package space.clipsignal.crash;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.Properties;
import java.util.Random;

/** A run's folder, and what has to stay as it is when a run is resumed: ports, because URLs are stored, and the key. */
final class Place {

    private static final int LOWEST_PORT = 20_000;
    private static final int PORTS = 10_000;

    private final Path folder;
    private final Properties kept = new Properties();

    private Place(Path folder) {
        this.folder = folder;
    }

    static Place open(Path folder) {
        try {
            Files.createDirectories(folder);
            Place place = new Place(folder);
            Path file = folder.resolve("place.properties");
            if (Files.exists(file)) {
                try (InputStream in = Files.newInputStream(file)) {
                    place.kept.load(in);
                }
                return place;
            }
            for (String name : new String[] {"database", "simulator", "door", "replica-0", "replica-1"}) {
                place.kept.setProperty(name, Integer.toString(freePort()));
            }
            place.kept.setProperty("key", Base64.getEncoder().encodeToString(noise(32)));
            try (OutputStream out = Files.newOutputStream(file)) {
                place.kept.store(out, null);
            }
            return place;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Path resolve(String name) {
        return folder.resolve(name);
    }

    int port(String name) {
        return Integer.parseInt(kept.getProperty(name));
    }

    String key() {
        return kept.getProperty("key");
    }

    /** Below the range that the kernel gives to outgoing connections, one of which could take it between two starts. */
    private static int freePort() {
        Random random = new Random();
        while (true) {
            int port = LOWEST_PORT + random.nextInt(PORTS);
            try (ServerSocket socket = new ServerSocket(port)) {
                return socket.getLocalPort();
            } catch (IOException taken) {
                // the next one
            }
        }
    }

    private static byte[] noise(int bytes) {
        byte[] noise = new byte[bytes];
        new Random().nextBytes(noise);
        return noise;
    }
}
