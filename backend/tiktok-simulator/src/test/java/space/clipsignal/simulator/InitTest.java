package space.clipsignal.simulator;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.http.HttpResponse;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import space.clipsignal.simulator.world.App;

class InitTest {

    private static final String FILE =
            "\"source_info\":{\"source\":\"FILE_UPLOAD\",\"video_size\":9,\"chunk_size\":9,\"total_chunk_count\":1}";
    private static final String PULL =
            "\"source_info\":{\"source\":\"PULL_FROM_URL\",\"video_url\":\"https://example.com/a.mp4\"}";

    private final SettableClock clock = new SettableClock();
    private TikTokSimulator simulator =
            TikTokSimulator.start(SimulatorConfig.inMemory().withClock(clock));
    private TestApp app = new TestApp(simulator);

    @AfterEach
    void stop() {
        simulator.close();
    }

    @Test
    void handsOutAPublishIdAndAnUploadUrl() {
        JsonNode data = TestApp.json(app.initDirect(app.connect("mira-public"), "SELF_ONLY", 1_000_000))
                .path("data");

        assertThat(data.path("publish_id").asText()).matches("v_pub_file~v2-1\\.\\d{19}");
        assertThat(data.path("upload_url").asText())
                .startsWith(simulator.baseUrl() + "/upload?upload_id=")
                .hasSizeLessThanOrEqualTo(256);
        assertThat(data.size()).isEqualTo(2);
    }

    @ParameterizedTest
    @CsvSource({
        "mira-public, PUBLIC_TO_EVERYONE, FOLLOWER_OF_CREATOR",
        "paul-private, FOLLOWER_OF_CREATOR, PUBLIC_TO_EVERYONE",
        "nora-no-comments, MUTUAL_FOLLOW_FRIENDS, ''"
    })
    void takesOnlyThePrivacyLevelsOfTheCreator(String creator, String offered, String other) {
        String token = app.connect(creator);

        HttpResponse<String> refused = app.initDirect(token, other, 1_000_000);

        assertThat(app.initDirect(token, offered, 1_000_000).statusCode()).isEqualTo(200);
        assertThat(refused.statusCode()).isEqualTo(403);
        assertThat(TestApp.errorCode(refused)).isEqualTo("privacy_level_option_mismatch");
        assertThat(TestApp.json(refused).has("data")).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{}",
                "{\"post_info\":{}," + FILE + "}",
                "{\"post_info\":{\"privacy_level\":3}," + FILE + "}",
                "{\"post_info\":{\"privacy_level\":\"SELF_ONLY\",\"title\":[]}," + FILE + "}",
                "{\"post_info\":{\"privacy_level\":\"SELF_ONLY\",\"is_aigc\":\"yes\"}," + FILE + "}",
                "{\"post_info\":{\"privacy_level\":\"SELF_ONLY\"}}",
                "{\"post_info\":{\"privacy_level\":\"SELF_ONLY\"},\"source_info\":{\"source\":\"FTP\"}}",
                "{\"post_info\":{\"privacy_level\":\"SELF_ONLY\"},\"source_info\":{\"source\":\"FILE_UPLOAD\"}}",
                "not json"
            })
    void refuses(String body) {
        HttpResponse<String> answer = app.post("/v2/post/publish/video/init/", app.connect("mira-public"), body);

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(TestApp.errorCode(answer)).isEqualTo("invalid_params");
    }

    @Test
    void takesATitleOfExactly2200Utf16Units() {
        String token = app.connect("mira-public");

        assertThat(initWithTitle(token, "😀".repeat(1_100)).statusCode()).isEqualTo(200);
        assertThat(initWithTitle(token, "😀".repeat(1_100) + "x").statusCode()).isEqualTo(400);
    }

    @Test
    void refusesAUrlThatNobodyVerified() {
        String token = app.connect("mira-public");

        HttpResponse<String> direct = app.post(
                "/v2/post/publish/video/init/",
                token,
                "{\"post_info\":{\"privacy_level\":\"SELF_ONLY\"}," + PULL + "}");
        HttpResponse<String> draft = app.post("/v2/post/publish/inbox/video/init/", token, "{" + PULL + "}");

        assertThat(direct.statusCode()).isEqualTo(403);
        assertThat(TestApp.errorCode(direct)).isEqualTo("url_ownership_unverified");
        assertThat(TestApp.errorCode(draft)).isEqualTo("url_ownership_unverified");
    }

    @Test
    void needsTheScopeOfItsFlow() {
        String onlyDrafts =
                app.connect("mira-public", "video.upload").path("access_token").asText();
        String onlyPosts =
                app.connect("mira-public", "video.publish").path("access_token").asText();

        assertThat(app.initDraft(onlyDrafts, 1_000_000).statusCode()).isEqualTo(200);
        assertThat(TestApp.errorCode(app.initDirect(onlyDrafts, "SELF_ONLY", 1_000_000)))
                .isEqualTo("scope_not_authorized");
        assertThat(app.initDirect(onlyPosts, "SELF_ONLY", 1_000_000).statusCode())
                .isEqualTo(200);
        assertThat(TestApp.errorCode(app.initDraft(onlyPosts, 1_000_000))).isEqualTo("scope_not_authorized");
    }

    @ParameterizedTest
    @CsvSource({
        "paul-private, SELF_ONLY, 200",
        "paul-private, MUTUAL_FOLLOW_FRIENDS, 403",
        "mira-public, SELF_ONLY, 403",
        "mira-public, PUBLIC_TO_EVERYONE, 403"
    })
    void ofAnUnauditedAppPostsOnlyPrivatelyToPrivateAccounts(String creator, String level, int status) {
        restart(App.sample().withAudited(false));

        HttpResponse<String> answer = app.initDirect(app.connect(creator), level, 1_000_000);

        assertThat(answer.statusCode()).isEqualTo(status);
        if (status == 403) {
            assertThat(TestApp.errorCode(answer)).isEqualTo("unaudited_client_can_only_post_to_private_accounts");
        }
    }

    @Test
    void ofAnUnauditedAppDraftsToPublicAccountsToo() {
        restart(App.sample().withAudited(false));

        assertThat(app.initDraft(app.connect("mira-public"), 1_000_000).statusCode())
                .isEqualTo(200);
    }

    @Test
    void isRefusedAfterFifteenPostsInADay() {
        byte[] film = Films.mp4(50_000);
        for (int i = 0; i < 15; i++) {
            app.upload(app.initDirect(app.connect("mira-public"), "SELF_ONLY", film.length), film);
        }
        String token = app.connect("mira-public");

        HttpResponse<String> sixteenth = app.initDirect(token, "SELF_ONLY", film.length);
        HttpResponse<String> creatorInfo = app.post("/v2/post/publish/creator_info/query/", token, "");
        clock.advance(Duration.ofHours(24));

        assertThat(sixteenth.statusCode()).isEqualTo(403);
        assertThat(TestApp.errorCode(sixteenth)).isEqualTo("spam_risk_too_many_posts");
        assertThat(creatorInfo.statusCode()).isEqualTo(200);
        assertThat(TestApp.errorCode(creatorInfo)).isEqualTo("spam_risk_too_many_posts");
        assertThat(app.initDirect(app.connect("mira-public"), "SELF_ONLY", film.length)
                        .statusCode())
                .isEqualTo(200);
    }

    private HttpResponse<String> initWithTitle(String token, String title) {
        String info = "\"post_info\":{\"privacy_level\":\"SELF_ONLY\",\"title\":\"" + title + "\"}";
        return app.post("/v2/post/publish/video/init/", token, "{" + info + "," + FILE + "}");
    }

    private void restart(App other) {
        simulator.close();
        simulator = TikTokSimulator.start(SimulatorConfig.inMemory().withApp(other));
        app = new TestApp(simulator);
    }
}
