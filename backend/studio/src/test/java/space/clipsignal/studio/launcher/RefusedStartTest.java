package space.clipsignal.studio.launcher;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RefusedStartTest {
    private static final String GOOD_KEY = EncryptionKeys.generate();

    @ParameterizedTest
    @CsvSource({
        "STUDIO_PORT, eighty",
        "STUDIO_PORT, 0",
        "SIMULATOR_PORT, 65536",
        "SIMULATOR_PORT, 8080",
        "STUDIO_PUBLIC_URL, http://studio.example",
        "STUDIO_PUBLIC_URL, http://localhost.evil.example",
        "STUDIO_PUBLIC_URL, http://10.0.0.7:8080",
        "STUDIO_PUBLIC_URL, studio.example",
        "STUDIO_PUBLIC_URL, http://localhost:8080/studio",
        "STUDIO_PUBLIC_URL, ftp://localhost",
        "SIMULATOR_URL, localhost:8090",
        "STUDIO_ENCRYPTION_KEY, secret",
        "STUDIO_ENCRYPTION_KEY, c2hvcnQ=",
        "TIKTOK_APP_AUDITED, maybe",
        "STUDIO_DEMO, 1",
        "DATABASE_URL, localhost/studio",
        "DATABASE_URL, mysql://a:b@localhost/studio",
    })
    void aMalformedOrUnsafeValueIsNamed(String setting, String value) {
        List<String> sentences = refusalsOf(Map.of(setting, value));

        assertThat(sentences).anySatisfy(sentence -> assertThat(sentence).startsWith(setting + " "));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://localhost:8080",
                "http://127.0.0.1:9000",
                "http://127.9.9.9",
                "http://[::1]:8080",
                "http://studio.localhost",
                "https://localhost"
            })
    void plainHttpAndNoKeyAreFineOnThisMachine(String publicUrl) {
        assertThat(refusalsOf(Map.of("STUDIO_PUBLIC_URL", publicUrl))).isEmpty();
    }

    @Test
    void onlyHalfOfTheCredentialsNamesTheOtherHalf() {
        assertThat(refusalsOf(Map.of("TIKTOK_CLIENT_KEY", "key")))
                .singleElement()
                .asString()
                .startsWith("TIKTOK_CLIENT_SECRET ");
        assertThat(refusalsOf(Map.of("TIKTOK_CLIENT_SECRET", "secret")))
                .singleElement()
                .asString()
                .startsWith("TIKTOK_CLIENT_KEY ");
    }

    @Test
    void credentialsAndASimulatorContradictEachOther() {
        var both = Map.of(
                "TIKTOK_CLIENT_KEY", "key", "TIKTOK_CLIENT_SECRET", "secret", "SIMULATOR_URL", "http://localhost:8090");

        assertThat(refusalsOf(both)).singleElement().asString().startsWith("SIMULATOR_URL ");
    }

    @Test
    void inPublicTheKeyMustBeOnesOwn() {
        assertThat(publicStart(Map.of("STUDIO_ENCRYPTION_KEY", "")))
                .singleElement()
                .asString()
                .startsWith("STUDIO_ENCRYPTION_KEY is missing");
        assertThat(publicStart(Map.of("STUDIO_ENCRYPTION_KEY", EncryptionKeys.SAMPLE)))
                .singleElement()
                .asString()
                .startsWith("STUDIO_ENCRYPTION_KEY is a sample");
        assertThat(publicStart(Map.of("STUDIO_ENCRYPTION_KEY", "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA=")))
                .singleElement()
                .asString()
                .startsWith("STUDIO_ENCRYPTION_KEY is a sample");
        assertThat(publicStart(Map.of())).isEmpty();
    }

    @Test
    void inPublicASimulatorNeedsTheWordDemo() {
        assertThat(publicStart(Map.of("STUDIO_DEMO", "false")))
                .singleElement()
                .asString()
                .startsWith("STUDIO_DEMO ");
        assertThat(publicStart(Map.of("STUDIO_DEMO", "", "SIMULATOR_URL", "https://simulator.example")))
                .singleElement()
                .asString()
                .startsWith("STUDIO_DEMO ");
        assertThat(publicStart(Map.of("STUDIO_DEMO", "", "TIKTOK_CLIENT_KEY", "key", "TIKTOK_CLIENT_SECRET", "secret")))
                .isEmpty();
    }

    @Test
    void oneStartNamesEveryReason() {
        List<String> sentences = refusalsOf(Map.of("STUDIO_PUBLIC_URL", "http://studio.example", "STUDIO_PORT", "x"));

        assertThat(sentences)
                .extracting(sentence -> sentence.substring(0, sentence.indexOf(' ')))
                .containsExactlyInAnyOrder("STUDIO_PORT", "STUDIO_PUBLIC_URL", "STUDIO_ENCRYPTION_KEY", "STUDIO_DEMO");
    }

    @Test
    void noSentenceRepeatsASecret() {
        List<String> sentences = refusalsOf(Map.of(
                "DATABASE_URL", "postgres://studio:hunter2@db/studio/x", "STUDIO_ENCRYPTION_KEY", "my-short-key"));

        assertThat(sentences)
                .hasSize(2)
                .noneMatch(sentence -> sentence.contains("hunter2") || sentence.contains("my-"));
    }

    private static List<String> publicStart(Map<String, String> changes) {
        Map<String, String> values = new HashMap<>(Map.of(
                "STUDIO_PUBLIC_URL",
                "https://studio.example",
                "STUDIO_ENCRYPTION_KEY",
                GOOD_KEY,
                "STUDIO_DEMO",
                "true"));
        values.putAll(changes);
        return refusalsOf(values);
    }

    private static List<String> refusalsOf(Map<String, String> values) {
        RefusedStart refused = catchThrowableOfType(RefusedStart.class, () -> Settings.from(values));
        return refused == null ? List.of() : new ArrayList<>(refused.sentences());
    }
}
