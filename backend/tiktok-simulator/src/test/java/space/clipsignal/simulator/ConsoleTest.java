package space.clipsignal.simulator;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class ConsoleTest {

    private final TikTokSimulator simulator = TikTokSimulator.start(SimulatorConfig.inMemory());
    private final TestApp app = new TestApp(simulator);
    private final byte[] film = Films.mp4(100_000);

    @AfterEach
    void stop() {
        simulator.close();
    }

    @Test
    void isAPageThatSaysWhatThisIs() {
        app.upload(app.initDraft(app.connect("mira-public"), film.length), film);

        HttpResponse<String> page = app.get("/_sim");

        assertThat(page.body())
                .contains("This is a simulator, not TikTok.", "Mira Public", "SEND_TO_USER_INBOX", "/v2/oauth/token/")
                .doesNotContain("<script");
        assertThat(app.get("/").headers().firstValue("Location")).contains("/_sim");
    }

    @Test
    void listsTheCreatorsInTheOrderOfTheirRoles() {
        JsonNode creators = TestApp.json(app.get("/_sim/creators"));

        assertThat(creators.findValuesAsText("displayName"))
                .containsExactly("Mira Public", "Paul Private", "Nora No-Comments");
        assertThat(creators.path(1).path("privateAccount").asBoolean()).isTrue();
        assertThat(creators.path(2).path("commentDisabled").asBoolean()).isTrue();
    }

    @Test
    void welcomesNewcomers() {
        JsonNode newcomer = TestApp.json(app.simulate("/creators", "{\"displayName\":\"Wanda\"}"));

        String token = app.connect(newcomer.path("creator").asText());
        app.upload(app.initDirect(token, "PUBLIC_TO_EVERYONE", film.length), film);

        assertThat(newcomer.path("displayName").asText()).isEqualTo("Wanda");
        assertThat(TestApp.json(app.get("/_sim/posts")).path(0).path("openId")).isEqualTo(newcomer.path("openId"));
        assertThat(app.simulate("/creators", "{}").statusCode()).isEqualTo(400);
    }

    @Test
    void showsOnlyWhatHasItsBytesAndWasNotRefused() {
        String token = app.connect("mira-public");
        app.initDraft(token, film.length);
        byte[] noFilm = new byte[100];
        app.upload(app.initDirect(token, "SELF_ONLY", noFilm.length), noFilm);
        app.upload(app.initDirect(token, "SELF_ONLY", film.length), film);

        JsonNode posts = TestApp.json(app.get("/_sim/posts"));

        assertThat(posts).hasSize(1);
        assertThat(posts.path(0).path("state").asText()).isEqualTo("PUBLISH_COMPLETE");
        assertThat(posts.path(0).path("postInfo").toString())
                .isEqualTo("{\"title\":\"A new bowl\",\"privacy_level\":\"SELF_ONLY\"}");
    }

    @Test
    void remembersRequestsWithoutTheirSecrets() {
        String token = app.connect("mira-public");
        app.upload(app.initDraft(token, film.length), film);
        app.get("/v2/user/info/?fields=nothing", token);

        String requests = app.get("/_sim/requests").body();

        assertThat(TestApp.parse(requests).findValuesAsText("path"))
                .contains("/v2/auth/authorize/", "/v2/oauth/token/", "/upload", "/v2/user/info/");
        assertThat(TestApp.parse(requests).findValuesAsText("errorCode")).contains("invalid_params");
        assertThat(requests).doesNotContain(token, "simulator-client-secret", "upload_token", "fields=");
    }

    @Test
    void neverShowsATokenAnywhere() {
        JsonNode tokens = app.connect("mira-public", TestApp.ALL_SCOPES);
        app.upload(app.initDraft(tokens.path("access_token").asText(), film.length), film);

        for (String path : new String[] {"", "/creators", "/posts", "/requests", "/deliveries", "/faults"}) {
            assertThat(app.get("/_sim" + path).body())
                    .doesNotContain(tokens.path("access_token").asText())
                    .doesNotContain(tokens.path("refresh_token").asText())
                    .doesNotContain("simulator-client-secret");
        }
    }

    @Test
    void expiresAccessTokensButNotRefreshTokens() {
        JsonNode tokens = app.connect("mira-public", "video.list");

        app.simulate("/tokens/expire", "");

        assertThat(app.post(
                                "/v2/video/list/?fields=id",
                                tokens.path("access_token").asText(),
                                "{}")
                        .statusCode())
                .isEqualTo(401);
        assertThat(TestApp.json(app.token(
                                app.refreshForm(tokens.path("refresh_token").asText())))
                        .has("access_token"))
                .isTrue();
    }

    @Test
    void resetsTheWorld() {
        String token = app.connect("mira-public");
        app.upload(app.initDraft(token, film.length), film);

        app.simulate("/reset", "");

        assertThat(TestApp.json(app.get("/_sim/posts"))).isEmpty();
        assertThat(app.post("/v2/video/list/?fields=id", token, "{}").statusCode())
                .isEqualTo(401);
        assertThat(app.connect("mira-public")).startsWith("act.");
    }

    @Test
    void isChangedByNoPageFromElsewhere() {
        HttpRequest.Builder reset = app.request("/_sim/reset").POST(HttpRequest.BodyPublishers.noBody());

        int foreign = app.send(reset.copy()
                        .header("Origin", "https://evil.example.com")
                        .build())
                .statusCode();
        int own = app.send(reset.copy()
                        .header("Origin", simulator.baseUrl().toString())
                        .build())
                .statusCode();

        assertThat(foreign).isEqualTo(403);
        assertThat(own).isEqualTo(204);
    }

    @Test
    void movesTheClockForwardOnly() {
        assertThat(app.simulate("/clock", "{\"advanceSeconds\":60}").statusCode())
                .isEqualTo(200);
        assertThat(app.simulate("/clock", "{\"advanceSeconds\":-1}").statusCode())
                .isEqualTo(400);
        assertThat(app.simulate("/clock", "{}").statusCode()).isEqualTo(400);
    }
}
