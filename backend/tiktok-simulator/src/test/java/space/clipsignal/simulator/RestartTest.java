package space.clipsignal.simulator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import space.clipsignal.simulator.world.Pace;

class RestartTest {

    private static final int CHUNK = 5_000_000;

    @TempDir
    private Path directory;

    private final SettableClock clock = new SettableClock();
    private TikTokSimulator simulator;
    private TestApp app;

    @AfterEach
    void stop() {
        simulator.close();
    }

    @Test
    void keepsTokensCodesAndVideos() {
        start();
        JsonNode tokens = app.connect("mira-public", "video.list");
        String code = app.consent("paul-private", "video.list").get("code");
        String videos = videos(tokens);

        restart();

        assertThat(videos(tokens)).isEqualTo(videos);
        assertThat(TestApp.json(app.token(app.codeForm(code))).path("scope").asText())
                .isEqualTo("video.list");
    }

    @Test
    void keepsAnUploadInTheMiddleAndItsDigest() {
        start();
        byte[] film = Films.mp4(2 * CHUNK + 77);
        String token = app.connect("mira-public");
        JsonNode begun =
                TestApp.json(app.initDraft(token, film.length, CHUNK, 2)).path("data");
        String url = begun.path("upload_url").asText();
        app.put(url, film, 0, CHUNK - 1);
        String query = url.substring(simulator.baseUrl().toString().length());

        restart();
        int last = app.put(simulator.baseUrl() + query, film, CHUNK, film.length - 1)
                .statusCode();

        assertThat(last).isEqualTo(201);
        assertThat(ledger().path(0).path("sha256").asText()).isEqualTo(Films.sha256(film));
    }

    @Test
    void keepsPostsOnTheirWayAndMovesThemOn() {
        start();
        byte[] film = Films.mp4(100_000);
        String token = app.connect("mira-public");
        String publishId = app.upload(app.initDirect(token, "PUBLIC_TO_EVERYONE", film.length), film);

        restart();
        clock.advance(Duration.ofSeconds(9));
        JsonNode posted = app.status(token, publishId);
        restart();
        clock.advance(Duration.ofSeconds(9));

        assertThat(posted.path("status").asText()).isEqualTo("PUBLISH_COMPLETE");
        assertThat(app.status(token, publishId).path("publicaly_available_post_id"))
                .hasSize(1);
        assertThat(ledger().path(0).path("postInfo").path("title").asText()).isEqualTo("A new bowl");
    }

    @Test
    void keepsTheTimeItWasMovedTo() {
        start();
        app.simulate("/clock", "{\"advanceSeconds\":3600}");

        restart();

        assertThat(TestApp.json(app.get("/_sim/clock")).path("now").asText()).isEqualTo("2026-11-22T10:00:00Z");
    }

    @Test
    void leavesNoBytesOfAnEndedUploadBehind() throws IOException {
        start();
        byte[] film = Films.mp4(100_000);
        app.upload(app.initDraft(app.connect("mira-public"), film.length), film);
        Files.createFile(directory.resolve("uploads").resolve("1.part"));

        restart();

        try (Stream<Path> files = Files.list(directory.resolve("uploads"))) {
            assertThat(files).isEmpty();
        }
    }

    @Test
    void isRefusedWhileAnotherSimulatorUsesTheDirectory() {
        start();

        assertThatThrownBy(() -> TikTokSimulator.start(config())).hasMessageContaining("data directory cannot be used");
    }

    private SimulatorConfig config() {
        return SimulatorConfig.inMemory()
                .withClock(clock)
                .withDataDirectory(directory)
                .withPace(Pace.realistic());
    }

    private void start() {
        simulator = TikTokSimulator.start(config());
        app = new TestApp(simulator);
    }

    private void restart() {
        simulator.close();
        start();
    }

    private String videos(JsonNode tokens) {
        return app.post(
                        "/v2/video/list/?fields=id,title,view_count",
                        tokens.path("access_token").asText(),
                        "{\"max_count\":20}")
                .body()
                .replaceAll("\"log_id\":\"[^\"]*\"", "");
    }

    private JsonNode ledger() {
        return TestApp.json(app.get("/_sim/posts"));
    }
}
