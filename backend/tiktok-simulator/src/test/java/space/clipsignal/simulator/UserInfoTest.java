package space.clipsignal.simulator;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.http.HttpResponse;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class UserInfoTest {

    private final SettableClock clock = new SettableClock();
    private final TikTokSimulator simulator =
            TikTokSimulator.start(SimulatorConfig.inMemory().withClock(clock));
    private final TestApp app = new TestApp(simulator);

    @AfterEach
    void stop() {
        simulator.close();
    }

    @Test
    void holdsOnlyTheFieldsAskedFor() {
        HttpResponse<String> answer = info(app.connect("mira-public"), "display_name,username,is_verified");

        assertThat(TestApp.json(answer).path("data").path("user").toString())
                .isEqualTo("{\"display_name\":\"Mira Public\",\"username\":\"mira.public\",\"is_verified\":true}");
    }

    @Test
    void failsWholeForOneFieldWithoutItsScope() {
        String token = app.connect("mira-public", "user.info.basic")
                .path("access_token")
                .asText();

        HttpResponse<String> answer = info(token, "display_name,follower_count");

        assertThat(answer.statusCode()).isEqualTo(401);
        assertThat(TestApp.errorCode(answer)).isEqualTo("scope_not_authorized");
        assertThat(info(token, "display_name").statusCode()).isEqualTo(200);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "display_name,email", "display_name,,username"})
    void needsFieldsThatExist(String fields) {
        HttpResponse<String> answer = info(app.connect("mira-public"), fields);

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(TestApp.errorCode(answer)).isEqualTo("invalid_params");
    }

    @Test
    void countsOnWithTheClock() {
        String fields = "follower_count,likes_count,video_count";
        JsonNode before = user(info(app.connect("mira-public"), fields));

        clock.advance(Duration.ofDays(30));
        JsonNode after = user(info(app.connect("mira-public"), fields));

        assertThat(after.path("follower_count").asLong()
                        - before.path("follower_count").asLong())
                .isEqualTo(412 * 30);
        assertThat(after.path("likes_count").asLong())
                .isGreaterThan(before.path("likes_count").asLong());
        assertThat(after.path("video_count").asInt()).isBetween(30, 60);
    }

    @Test
    void linksToAnAvatarForTwoHours() {
        String url = user(info(app.connect("mira-public"), "avatar_url"))
                .path("avatar_url")
                .asText();
        String path = url.substring(simulator.baseUrl().toString().length());

        HttpResponse<String> now = app.get(path);
        HttpResponse<String> forged = app.get(path.replace("mira-public", "paul-private"));
        clock.advance(Duration.ofHours(2));

        assertThat(now.statusCode()).isEqualTo(200);
        assertThat(now.headers().firstValue("Content-Type").orElseThrow()).startsWith("image/svg+xml");
        assertThat(forged.statusCode()).isEqualTo(403);
        assertThat(app.get(path).statusCode()).isEqualTo(403);
    }

    @Test
    void isRefusedWithoutAToken() {
        HttpResponse<String> answer = app.get("/v2/user/info/?fields=display_name");

        assertThat(answer.statusCode()).isEqualTo(401);
        assertThat(TestApp.errorCode(answer)).isEqualTo("access_token_invalid");
        assertThat(TestApp.json(answer).path("data")).isEmpty();
    }

    private HttpResponse<String> info(String token, String fields) {
        return app.get("/v2/user/info/?fields=" + fields, token);
    }

    private static JsonNode user(HttpResponse<String> answer) {
        return TestApp.json(answer).path("data").path("user");
    }
}
