package space.clipsignal.simulator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import space.clipsignal.simulator.world.Pace;
import space.clipsignal.simulator.world.Scope;

class SettingsTest {

    @Test
    void haveDefaults() {
        SimulatorConfig config = Settings.read(Map.of());

        assertThat(config.host()).isEqualTo("localhost");
        assertThat(config.port()).isEqualTo(8090);
        assertThat(config.dataDirectory()).isNull();
        assertThat(config.app().audited()).isTrue();
        assertThat(config.app().scopes()).isEqualTo(Scope.words());
    }

    @Test
    void comeFromTheEnvironmentAndArgumentsWin() {
        Map<String, String> environment = Map.of(
                "SIMULATOR_PORT", "1234",
                "SIMULATOR_DATA", "/data",
                "SIMULATOR_REDIRECT_URIS", "https://a.example.com/cb, https://b.example.com/cb",
                "SIMULATOR_CALLBACK_URL", "http://localhost:8080/webhooks",
                "SIMULATOR_AUDITED", "false",
                "SIMULATOR_SCOPES", "user.info.basic,video.upload");

        SimulatorConfig config = Settings.read(environment, "SIMULATOR_PORT=4321");

        assertThat(config.port()).isEqualTo(4321);
        assertThat(config.dataDirectory()).isEqualTo(Path.of("/data"));
        assertThat(config.app().redirectUris()).containsExactly("https://a.example.com/cb", "https://b.example.com/cb");
        assertThat(config.app().callbackUrl()).isEqualTo(URI.create("http://localhost:8080/webhooks"));
        assertThat(config.app().audited()).isFalse();
        assertThat(config.app().scopes()).containsExactlyInAnyOrder("user.info.basic", "video.upload");
    }

    @Test
    void canQuickenThePace() {
        assertThat(Settings.read(Map.of("SIMULATOR_PACE", "quick")).pace()).isEqualTo(Pace.quick());
        assertThat(Settings.read(Map.of()).pace()).isEqualTo(Pace.realistic());
        assertThatThrownBy(() -> Settings.read(Map.of("SIMULATOR_PACE", "fast")))
                .hasMessageContaining("SIMULATOR_PACE");
    }

    @Test
    void areRefusedByName() {
        assertThatThrownBy(() -> Settings.read(Map.of("SIMULATOR_PORT", "many")))
                .hasMessageContaining("SIMULATOR_PORT");
        assertThatThrownBy(() -> Settings.read(Map.of(), "--port=1")).hasMessageContaining("--port=1");
    }
}
