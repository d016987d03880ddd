package space.clipsignal.simulator;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import space.clipsignal.simulator.world.Pace;

class DirectPostTest {

    private final SettableClock clock = new SettableClock();
    private final TikTokSimulator simulator =
            TikTokSimulator.start(SimulatorConfig.inMemory().withClock(clock).withPace(Pace.realistic()));
    private final TestApp app = new TestApp(simulator);
    private final byte[] film = Films.mp4(300_000);

    @AfterEach
    void stop() {
        simulator.close();
    }

    @Test
    void isOnTheProfileWithinTwentySecondsAndGetsItsPublicIdAfterModeration() {
        String token = app.connect("mira-public");
        String publishId = app.upload(app.initDirect(token, "PUBLIC_TO_EVERYONE", film.length), film);

        JsonNode atOnce = app.status(token, publishId);
        clock.advance(Duration.ofSeconds(9));
        JsonNode posted = app.status(token, publishId);
        clock.advance(Duration.ofSeconds(10));
        JsonNode moderated = app.status(token, publishId);

        assertThat(atOnce.toString()).isEqualTo("{\"status\":\"PROCESSING_UPLOAD\",\"uploaded_bytes\":300000}");
        assertThat(posted.toString()).isEqualTo("{\"status\":\"PUBLISH_COMPLETE\"}");
        JsonNode id = moderated.path("publicaly_available_post_id").path(0);
        assertThat(id.isIntegralNumber()).isTrue();
        assertThat(id.asText())
                .hasSize(19)
                .isEqualTo(newestVideo(token).path("id").asText());
    }

    @Test
    void showsOnTheProfileWhatWasPosted() {
        String token = app.connect("mira-public");
        app.upload(app.initDirect(token, "PUBLIC_TO_EVERYONE", film.length), film);

        clock.advance(Duration.ofSeconds(30));
        JsonNode video = newestVideo(token);

        assertThat(video.path("title").asText()).isEqualTo("A new bowl");
        assertThat(video.path("duration").asInt()).isEqualTo(12);
        assertThat(video.path("width").asInt()).isEqualTo(1080);
        assertThat(video.path("height").asInt()).isEqualTo(1920);
    }

    @Test
    void neverGetsAPublicIdWhenItIsPrivate() {
        String token = app.connect("mira-public");
        String newestBefore = newestVideo(token).path("id").asText();
        String publishId = app.upload(app.initDirect(token, "SELF_ONLY", film.length), film);

        clock.advance(Duration.ofDays(1));
        String again = app.connect("mira-public");

        assertThat(app.status(again, publishId).toString()).isEqualTo("{\"status\":\"PUBLISH_COMPLETE\"}");
        assertThat(newestVideo(again).path("id").asText()).isEqualTo(newestBefore);
    }

    @Test
    void failsLaterForAFileThatIsNoVideo() {
        String token = app.connect("mira-public");
        byte[] text = "This is not a film, whatever its name says.".getBytes(StandardCharsets.UTF_8);

        String publishId = app.upload(app.initDirect(token, "SELF_ONLY", text.length), text);
        clock.advance(Duration.ofSeconds(20));

        assertThat(app.status(token, publishId).toString())
                .isEqualTo("{\"status\":\"FAILED\",\"fail_reason\":\"file_format_check_failed\"}");
    }

    @Test
    void failsForAVideoLongerThanTheCreatorMayPost() {
        String token = app.connect("nora-no-comments");
        byte[] tooLong = Films.mp4(200_000, 181, 1080, 1920);

        String publishId = app.upload(app.initDirect(token, "SELF_ONLY", tooLong.length), tooLong);
        clock.advance(Duration.ofSeconds(20));

        assertThat(app.status(token, publishId).path("fail_reason").asText()).isEqualTo("duration_check_failed");
    }

    @Test
    void failsForAPictureTooSmall() {
        String token = app.connect("mira-public");
        byte[] tiny = Films.mp4(200_000, 10, 320, 240);

        String publishId = app.upload(app.initDirect(token, "SELF_ONLY", tiny.length), tiny);
        clock.advance(Duration.ofSeconds(20));

        assertThat(app.status(token, publishId).path("fail_reason").asText()).isEqualTo("picture_size_check_failed");
    }

    @Test
    void cannotBeCancelledAsAFileUpload() {
        String token = app.connect("mira-public");
        String publishId = app.upload(app.initDirect(token, "SELF_ONLY", film.length), film);

        var answer = app.post("/v2/post/publish/cancel/", token, "{\"publish_id\":\"" + publishId + "\"}");

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(TestApp.errorCode(answer)).isEqualTo("publish_not_cancellable");
    }

    @Test
    void isUnknownToOtherCreatorsOfTheApp() {
        String token = app.connect("mira-public");
        String publishId = app.upload(app.initDirect(token, "SELF_ONLY", film.length), film);
        String path = "/v2/post/publish/status/fetch/";

        var foreign = app.post(path, app.connect("paul-private"), "{\"publish_id\":\"" + publishId + "\"}");
        var unknown = app.post(path, token, "{\"publish_id\":\"v_pub_file~v2-1.1\"}");

        assertThat(foreign.statusCode()).isEqualTo(400);
        assertThat(TestApp.errorCode(foreign)).isEqualTo("token_not_authorized_for_specified_publish_id");
        assertThat(unknown.statusCode()).isEqualTo(400);
        assertThat(TestApp.errorCode(unknown)).isEqualTo("invalid_publish_id");
    }

    private JsonNode newestVideo(String token) {
        String fields = "id,title,duration,width,height";
        return TestApp.json(app.post("/v2/video/list/?fields=" + fields, token, "{\"max_count\":1}"))
                .path("data")
                .path("videos")
                .path(0);
    }
}
