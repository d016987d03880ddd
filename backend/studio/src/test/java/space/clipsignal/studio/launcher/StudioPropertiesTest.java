package space.clipsignal.studio.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

class StudioPropertiesTest {
    @Test
    void theSimulatorTakesThePlaceOfEveryAddressOfTikTok() {
        Map<String, String> properties =
                StudioProperties.of(Settings.from(Map.of("STUDIO_HOST", "0.0.0.0", "SIMULATOR_PORT", "9090")));

        assertThat(properties)
                .containsEntry("studio.mode", "SIMULATOR")
                .containsEntry("studio.simulator-url", "http://localhost:9090")
                .containsEntry("tiktok.authorize-url", "http://localhost:9090/v2/auth/authorize/")
                .containsEntry("quarkus.rest-client.tiktok.url", "http://127.0.0.1:9090")
                .containsEntry("quarkus.oidc-client.tiktok.auth-server-url", "http://127.0.0.1:9090")
                .containsEntry("tiktok.upload-hosts", "localhost:9090");
    }

    @Test
    void theRealTikTokKeepsTheApplicationsOwnAddresses() {
        Map<String, String> properties = StudioProperties.of(
                Settings.from(Map.of("TIKTOK_CLIENT_KEY", "key", "TIKTOK_CLIENT_SECRET", "secret")));

        assertThat(properties)
                .containsEntry("studio.mode", "TIKTOK")
                .doesNotContainKeys(
                        "studio.simulator-url",
                        "tiktok.authorize-url",
                        "tiktok.upload-hosts",
                        "quarkus.rest-client.tiktok.url",
                        "quarkus.oidc-client.tiktok.auth-server-url");
    }

    @Test
    void readinessWaitsForWhatThisStudioStartedItself() {
        Map<String, String> embedded = StudioProperties.of(Settings.from(Map.of("STUDIO_PORT", "9080")));
        Map<String, String> remote =
                StudioProperties.of(Settings.from(Map.of("SIMULATOR_URL", "http://localhost:7000")));

        assertThat(embedded.get("launcher.must-answer"))
                .contains("http://127.0.0.1:9080/q/health/ready", "http://127.0.0.1:8090/");
        assertThat(remote.get("launcher.must-answer")).doesNotContain(":7000", ":8090");
    }
}
