package space.clipsignal.crash;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;

/** The external PostgreSQL: durable, and killed now and then like the studio. */
final class Database implements AutoCloseable {

    private static final String NAME = "studio";
    private static final Duration START_WAIT = Duration.ofSeconds(60);

    private final Path cluster;
    private final Path binaries;
    private final int port;
    private EmbeddedPostgres server;

    private Database(Path cluster, Path binaries, int port) {
        this.cluster = cluster;
        this.binaries = binaries;
        this.port = port;
    }

    static Database start(Place place) {
        Database database =
                new Database(place.resolve("postgres"), place.resolve("../postgres-binaries"), place.port("database"));
        boolean isNew = !Files.exists(database.cluster);
        database.start();
        if (isNew) {
            database.create();
        }
        return database;
    }

    /** As a power cut would leave it: the server recovers from its log. */
    void crash() {
        try {
            String postmaster =
                    Files.readAllLines(cluster.resolve("postmaster.pid")).getFirst();
            Process signal = new ProcessBuilder("kill", "-QUIT", postmaster).start();
            signal.waitFor();
            ProcessHandle.of(Long.parseLong(postmaster))
                    .ifPresent(server -> Until.holds(START_WAIT, () -> !server.isAlive()));
            server.close();
            start();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    Connection connect() throws SQLException {
        return DriverManager.getConnection(
                "jdbc:postgresql://localhost:" + port + "/" + NAME + "?ApplicationName=crash-test", "postgres", "");
    }

    /** The address for one studio process, whose connections bear its name. */
    String url(String replica) {
        return "postgres://postgres:none@localhost:" + port + "/" + NAME + "?ApplicationName=" + replica;
    }

    @Override
    public void close() throws IOException {
        server.close();
    }

    private void start() {
        try {
            server = EmbeddedPostgres.builder()
                    .setDataDirectory(cluster)
                    .setCleanDataDirectory(false)
                    .setOverrideWorkingDirectory(binaries.toFile())
                    .setPort(port)
                    .setPGStartupWait(START_WAIT)
                    .setRegisterShutdownHook(true)
                    // The library is made for tests and turns durability off.
                    .setServerConfig("fsync", "on")
                    .setServerConfig("synchronous_commit", "on")
                    .setServerConfig("full_page_writes", "on")
                    .setServerConfig("max_connections", "200")
                    .setServerConfig("listen_addresses", "localhost")
                    .setServerConfig("unix_socket_directories", "")
                    .setServerConfig("logging_collector", "on")
                    .start();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void create() {
        try (Connection connection = server.getPostgresDatabase().getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("create database " + NAME);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
