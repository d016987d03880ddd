package space.clipsignal.studio.launcher;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;

/**
 * A real PostgreSQL of our own, for whoever gives none. Its data, port and password are remembered in one folder, so that it survives restarts, and
 * a server that outlived a killed studio is taken over instead of fought with.
 */
final class EmbeddedDatabase implements AutoCloseable {
    private static final Duration START_WAIT = Duration.ofSeconds(60);
    private static final String SUPERUSER = "postgres";
    private static final String DATABASE = "studio";

    private final EmbeddedPostgres postgres;
    private final String password;

    private EmbeddedDatabase(EmbeddedPostgres postgres, String password) {
        this.postgres = postgres;
        this.password = password;
    }

    /** @param directory holds everything of this server and nothing else; made when missing */
    static EmbeddedDatabase start(Path directory) throws IOException {
        DatabaseFolder folder = DatabaseFolder.open(directory);
        EmbeddedPostgres postgres = EmbeddedPostgres.builder()
                .setDataDirectory(folder.cluster())
                .setCleanDataDirectory(false)
                .setOverrideWorkingDirectory(folder.binaries().toFile())
                .setPort(folder.port())
                .setPGStartupWait(START_WAIT)
                .setRegisterShutdownHook(false)
                .setConnectConfig("password", folder.password())
                // The library hands these to initdb after its own "-A trust", and the last one wins: not for a moment
                // is there a server without a
                // password. Its name for them is about locales only because that is what its authors needed.
                .setLocaleConfig("auth-local", "scram-sha-256")
                .setLocaleConfig("auth-host", "scram-sha-256")
                .setLocaleConfig("pwfile", folder.passwordFile().toString())
                // The library is made for tests and turns durability off.
                .setServerConfig("fsync", "on")
                .setServerConfig("synchronous_commit", "on")
                .setServerConfig("full_page_writes", "on")
                .setServerConfig("listen_addresses", "localhost")
                .setServerConfig("unix_socket_directories", "")
                // A week of logs beside the data: the pipe to this process would break when a killed studio leaves the
                // server behind.
                .setServerConfig("logging_collector", "on")
                .setServerConfig("log_filename", "postgresql-%a.log")
                .setServerConfig("log_truncate_on_rotation", "on")
                .start();
        EmbeddedDatabase database = new EmbeddedDatabase(postgres, folder.password());
        database.createStudioDatabase();
        folder.markInitialised();
        return database;
    }

    private void createStudioDatabase() throws IOException {
        try (Connection connection = postgres.getPostgresDatabase().getConnection();
                Statement statement = connection.createStatement();
                ResultSet found =
                        statement.executeQuery("select 1 from pg_database where datname = '" + DATABASE + "'")) {
            if (!found.next()) {
                statement.execute("create database " + DATABASE);
            }
        } catch (SQLException failure) {
            close();
            throw new IOException("The embedded PostgreSQL started but did not answer", failure);
        }
    }

    DatabaseUrl url() {
        return new DatabaseUrl(
                "jdbc:postgresql://localhost:" + postgres.getPort() + "/" + DATABASE, SUPERUSER, password);
    }

    @Override
    public void close() throws IOException {
        postgres.close();
    }
}
