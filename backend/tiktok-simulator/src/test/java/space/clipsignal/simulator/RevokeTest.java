package space.clipsignal.simulator;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import space.clipsignal.simulator.world.Pace;

class RevokeTest {

    private final TikTokSimulator simulator = TikTokSimulator.start(
            SimulatorConfig.inMemory().withClock(new SettableClock()).withPace(Pace.realistic()));
    private final TestApp app = new TestApp(simulator);

    @AfterEach
    void stop() {
        simulator.close();
    }

    @Test
    void endsEveryTokenOfTheCreatorAndNobodyElses() {
        JsonNode mira = app.connect("mira-public", "video.list");
        JsonNode miraAgain = app.connect("mira-public", "video.list");
        JsonNode paul = app.connect("paul-private", "video.list");

        HttpResponse<String> answer = revoke(mira.path("access_token").asText());

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).isEqualTo("{}");
        assertThat(listVideos(mira)).isEqualTo(401);
        assertThat(listVideos(miraAgain)).isEqualTo(401);
        assertThat(listVideos(paul)).isEqualTo(200);
        assertThat(TestApp.json(app.token(
                                app.refreshForm(mira.path("refresh_token").asText())))
                        .path("error")
                        .asText())
                .isEqualTo("invalid_grant");
    }

    @Test
    void failsWhatIsStillOnItsWay() {
        String token = app.connect("mira-public");
        byte[] film = Films.mp4(100_000);
        String processing = app.upload(app.initDirect(token, "SELF_ONLY", film.length), film);
        JsonNode uploading = TestApp.json(app.initDraft(token, film.length)).path("data");

        revoke(token);
        String again = app.connect("mira-public");

        assertThat(app.status(again, processing).path("fail_reason").asText()).isEqualTo("auth_removed");
        assertThat(app.status(again, uploading.path("publish_id").asText())
                        .path("fail_reason")
                        .asText())
                .isEqualTo("auth_removed");
        assertThat(app.put(uploading.path("upload_url").asText(), film, 0, film.length - 1)
                        .statusCode())
                .isEqualTo(404);
    }

    @Test
    void happensTheSameWayWhenTheCreatorRemovesTheApp() {
        JsonNode mira = app.connect("mira-public", "video.list");
        String path = "/creators/" + mira.path("open_id").asText() + "/remove-authorization";

        int removed = app.simulate(path, "").statusCode();
        int again = app.simulate(path, "").statusCode();

        assertThat(removed).isEqualTo(204);
        assertThat(again).isEqualTo(409);
        assertThat(listVideos(mira)).isEqualTo(401);
    }

    @Test
    void refusesATokenThatIsNone() {
        assertThat(TestApp.json(revoke("act.nonsense")).path("error").asText()).isEqualTo("invalid_grant");
    }

    private int listVideos(JsonNode tokens) {
        return app.post("/v2/video/list/?fields=id", tokens.path("access_token").asText(), "{}")
                .statusCode();
    }

    private HttpResponse<String> revoke(String token) {
        return app.postForm(
                "/v2/oauth/revoke/",
                "client_key",
                "aw5simulator0key",
                "client_secret",
                "simulator-client-secret",
                "token",
                token);
    }
}
