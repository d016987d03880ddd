package space.clipsignal.simulator.world;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RedirectUriTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "dev.example.com/auth/callback/",
                "http://dev.example.com/auth/callback/",
                "https://dev.example.com/auth/callback/?id=1",
                "https://dev.example.com/auth/callback/#100",
                "http://localhost/callback/",
                "https://localhost/callback/",
                "http://localhost:80x/callback/",
                "http://localhost:3455/callback/?id=1"
            })
    void isNotRegisteredAs(String uri) {
        assertThatThrownBy(() -> new RedirectUri(uri)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void isShorterThan512Characters() {
        String longest = "https://example.com/" + "a".repeat(511 - 20);

        assertThat(new RedirectUri(longest).value()).hasSize(511);
        assertThatThrownBy(() -> new RedirectUri(longest + "a")).isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @CsvSource({
        "http://localhost:3455/callback/, http://localhost:3455/callback/, true",
        "http://localhost:3455/callback/, http://localhost:3455/callback, false",
        "http://localhost:*/callback/, http://localhost:1/callback/, true",
        "http://localhost:*/callback/, https://localhost:1/callback/, false",
        "http://localhost:*/callback/, http://127.0.0.1:1/callback/, false",
        "http://localhost:*/callback/, http://localhost:*/callback/, false",
        "http://127.0.0.1:*, http://127.0.0.1:9, true",
        "https://dev.example.com/cb/, https://dev.example.com/cb/, true",
        "https://dev.example.com/cb/, https://DEV.example.com/cb/, false"
    })
    void matchesByteForByteButForAnyPort(String registered, String asked, boolean matches) {
        assertThat(new RedirectUri(registered).matches(asked)).isEqualTo(matches);
    }

    @Test
    void countsTenPerApp() {
        String[] eleven = new String[11];
        Arrays.setAll(eleven, i -> "https://example.com/" + i);

        assertThatThrownBy(() -> App.sample().withRedirectUris(eleven)).isInstanceOf(IllegalArgumentException.class);
    }
}
