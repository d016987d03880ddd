package space.clipsignal.studio.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;

class SettingsTest {
    @Test
    void nothingGivenIsAStudioOnThisMachineWithASimulatorBesideIt() {
        Settings settings = Settings.from(Map.of());

        assertThat(settings.host()).isEqualTo("127.0.0.1");
        assertThat(settings.publicUrl()).isEqualTo(URI.create("http://localhost:8080"));
        assertThat(settings.dataDirectory()).isEqualTo(Path.of(".data").toAbsolutePath());
        assertThat(settings.tiktok())
                .isEqualTo(new TikTokSide.EmbeddedSimulator(8090, URI.create("http://localhost:8090")));
        assertThat(settings.scopes()).hasSize(6).contains("video.publish");
        assertThat(settings.database()).isEmpty();
        assertThat(settings.demo()).isFalse();
    }

    @Test
    void publicUrlsFollowThePorts() {
        Settings settings = Settings.from(Map.of("STUDIO_PORT", "9080", "SIMULATOR_PORT", "9090"));

        assertThat(settings.publicUrl()).isEqualTo(URI.create("http://localhost:9080"));
        assertThat(settings.tiktok())
                .isEqualTo(new TikTokSide.EmbeddedSimulator(9090, URI.create("http://localhost:9090")));
    }

    @Test
    void aValueThatIsBlankCountsAsNotGiven() {
        Settings settings = Settings.from(Map.of("TIKTOK_CLIENT_KEY", "", "STUDIO_PORT", " ", "STUDIO_DEMO", ""));

        assertThat(settings.isSimulated()).isTrue();
        assertThat(settings.port()).isEqualTo(8080);
    }

    @Test
    void credentialsMeanTheRealTikTokAndNoSimulator() {
        Settings settings = Settings.from(Map.of("TIKTOK_CLIENT_KEY", "key", "TIKTOK_CLIENT_SECRET", "secret"));

        assertThat(settings.tiktok()).isEqualTo(new TikTokSide.Real(new TikTokSide.Credentials("key", "secret")));
        assertThat(settings.isSimulated()).isFalse();
    }

    @Test
    void onlyTheSimulatorsAppIsAuditedUnlessToldSo() {
        var real = Map.of("TIKTOK_CLIENT_KEY", "key", "TIKTOK_CLIENT_SECRET", "secret");

        assertThat(Settings.from(Map.of()).appAudited()).isTrue();
        assertThat(Settings.from(Map.of("TIKTOK_APP_AUDITED", "false")).appAudited())
                .isFalse();
        assertThat(Settings.from(real).appAudited()).isFalse();
    }

    @Test
    void aSimulatorElsewhereIsNotEmbedded() {
        Settings settings = Settings.from(Map.of("SIMULATOR_URL", "http://localhost:7000/"));

        assertThat(settings.tiktok())
                .isInstanceOfSatisfying(TikTokSide.RemoteSimulator.class, simulator -> assertThat(simulator.url())
                        .isEqualTo(URI.create("http://localhost:7000")));
    }

    @Test
    void listsAreSeparatedByCommasOrSpaces() {
        Settings settings = Settings.from(
                Map.of("TIKTOK_SCOPES", "user.info.basic, video.upload", "STUDIO_OPERATORS", "mara,joon"));

        assertThat(settings.scopes()).containsExactly("user.info.basic", "video.upload");
        assertThat(settings.operators()).containsExactly("mara", "joon");
    }

    @Test
    void nothingSecretIsInItsText() {
        Settings settings = Settings.from(Map.of(
                "TIKTOK_CLIENT_KEY", "key",
                "TIKTOK_CLIENT_SECRET", "the-client-secret",
                "STUDIO_ENCRYPTION_KEY", EncryptionKeys.SAMPLE,
                "DATABASE_URL", "postgres://studio:the-password@db/studio"));

        assertThat(settings.toString() + settings.database() + settings.tiktok())
                .doesNotContain("the-client-secret", EncryptionKeys.SAMPLE, "the-password");
    }
}
