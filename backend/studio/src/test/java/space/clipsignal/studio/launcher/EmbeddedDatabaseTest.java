package space.clipsignal.studio.launcher;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EmbeddedDatabaseTest {
    @TempDir
    Path folder;

    @Test
    void isDurableAndAsksForItsPassword() throws Exception {
        try (EmbeddedDatabase database = EmbeddedDatabase.start(folder.resolve("postgres"))) {
            DatabaseUrl url = database.url();

            assertThat(ask(url, "show fsync")).isEqualTo("on");
            assertThat(ask(url, "show synchronous_commit")).isEqualTo("on");
            assertThat(ask(url, "select string_agg(distinct auth_method, ',') from pg_hba_file_rules"))
                    .isEqualTo("scram-sha-256");
            DatabaseUrl wrong = new DatabaseUrl(url.jdbcUrl(), url.user(), "guess");
            assertThatThrownBy(() -> ask(wrong, "select 1")).isInstanceOf(SQLException.class);
            assertThat(PosixFilePermissions.toString(
                            Files.getPosixFilePermissions(folder.resolve("postgres/password"))))
                    .isEqualTo("rw-------");
        }
    }

    @Test
    void keepsDataAndPortOverARestartUnlessAnotherProgramTookThePort() throws Exception {
        DatabaseUrl first;
        try (EmbeddedDatabase database = EmbeddedDatabase.start(folder.resolve("postgres"))) {
            first = database.url();
            ask(first, "create table kept as select 42 as answer");
        }

        try (EmbeddedDatabase database = EmbeddedDatabase.start(folder.resolve("postgres"))) {
            assertThat(database.url()).isEqualTo(first);
            assertThat(ask(first, "select answer from kept")).isEqualTo("42");
        }

        int port = Integer.parseInt(
                Files.readString(folder.resolve("postgres/port")).trim());
        try (ServerSocket thief = new ServerSocket(port, 1, InetAddress.getByName("localhost"));
                EmbeddedDatabase database = EmbeddedDatabase.start(folder.resolve("postgres"))) {
            assertThat(thief.isBound()).isTrue();
            assertThat(database.url().jdbcUrl()).isNotEqualTo(first.jdbcUrl());
            assertThat(ask(database.url(), "select answer from kept")).isEqualTo("42");
        }
    }

    @Test
    void startsOverWhenItsFirstStartWasKilledHalfway() throws Exception {
        Path cluster = Files.createDirectories(folder.resolve("postgres/cluster"));
        Files.writeString(cluster.resolve("postgresql.conf"), "");

        try (EmbeddedDatabase database = EmbeddedDatabase.start(folder.resolve("postgres"))) {
            assertThat(ask(database.url(), "select 1")).isEqualTo("1");
        }
    }

    @Test
    void saysSoWhenThePasswordOfAFilledClusterIsGone() throws IOException {
        Files.createDirectories(folder.resolve("postgres"));
        Files.writeString(folder.resolve("postgres/initialised"), "");

        assertThatThrownBy(() -> EmbeddedDatabase.start(folder.resolve("postgres")))
                .isInstanceOf(RefusedStart.class)
                .hasMessageStartingWith("STUDIO_DATA: ")
                .hasMessageContaining("password");
    }

    private static String ask(DatabaseUrl url, String sql) throws SQLException {
        try (Connection connection = DriverManager.getConnection(url.jdbcUrl(), url.user(), url.password());
                Statement statement = connection.createStatement()) {
            if (!statement.execute(sql)) {
                return "";
            }
            try (ResultSet rows = statement.getResultSet()) {
                return rows.next() ? rows.getString(1) : "";
            }
        }
    }
}
