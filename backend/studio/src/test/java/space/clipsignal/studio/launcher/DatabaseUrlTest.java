package space.clipsignal.studio.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DatabaseUrlTest {
    @ParameterizedTest
    @CsvSource({
        "postgres://studio:secret@db.example:6543/clips, jdbc:postgresql://db.example:6543/clips, studio, secret",
        "postgresql://studio:secret@db/clips, jdbc:postgresql://db:5432/clips, studio, secret",
        "postgres://a%40b:p%2Fw+1%25@my_db:5432/c?sslmode=require, jdbc:postgresql://my_db:5432/c?sslmode=require, a@b, p/w+1%",
        "postgres://studio:secret@[::1]:5432/clips, jdbc:postgresql://[::1]:5432/clips, studio, secret",
    })
    void isSplitIntoWhatJdbcWants(String text, String jdbcUrl, String user, String password) {
        assertThat(DatabaseUrl.parse(text)).contains(new DatabaseUrl(jdbcUrl, user, password));
    }

    @Test
    void needsNoPassword() {
        assertThat(DatabaseUrl.parse("postgres://studio@db/clips"))
                .contains(new DatabaseUrl("jdbc:postgresql://db:5432/clips", "studio", ""));
    }

    @ParameterizedTest
    @CsvSource({"postgres://db/clips", "postgres://studio:secret@db", "jdbc:postgresql://db/clips", "''"})
    void isNothingElse(String text) {
        assertThat(DatabaseUrl.parse(text)).isEmpty();
    }
}
