package space.clipsignal.simulator;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import space.clipsignal.simulator.world.App;
import space.clipsignal.simulator.world.Pace;

/** What the documentation prints is what the simulator says: the same files that the client's tests read. */
class DocumentedJsonTest {

    private final SettableClock clock = new SettableClock();
    private final Receiver receiver = new Receiver();
    private TikTokSimulator simulator = start(true);
    private TestApp app = new TestApp(simulator).withCredentials("awtestclientkey1", "test_client_secret", 3455);
    private final byte[] film = Films.mp4(100_000);

    @AfterEach
    void stop() {
        simulator.close();
        receiver.close();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "user/info-all",
                "user/info-basic",
                "user/info-profile",
                "video/list",
                "video/list-next-page",
                "video/query-unknown",
                "publish/creator-info",
                "publish/video-init",
                "publish/video-init-disclosure",
                "publish/inbox-video-init",
                "error/url-ownership-unverified",
                "error/invalid-publish-id"
            })
    void isAnsweredToTheDocumentedRequest(String name) {
        Contract contract = Contract.read(name);

        contract.isKeptBy(contract.replay(app, app.connect("mira-public"), null));
    }

    @Test
    void isAnsweredForAPrivateAccount() {
        Contract contract = Contract.read("publish/creator-info-private");

        HttpResponse<String> answer = contract.replay(app, app.connect("paul-private"), null);

        contract.isKeptBy(answer);
        assertThat(TestApp.json(answer).path("data").path("privacy_level_options"))
                .isEqualTo(contract.response().path("body").path("data").path("privacy_level_options"));
    }

    @Test
    void isAnsweredForAVideoOfOnesOwn() {
        String token = app.connect("mira-public");
        String id = TestApp.json(app.post("/v2/video/list/?fields=id", token, "{}"))
                .at("/data/videos/0/id")
                .asText();
        Contract contract = Contract.read("video/query");
        String path = "/v2/video/query/?fields="
                + contract.request().at("/query/fields").asText();

        HttpResponse<String> answer = app.post(path, token, "{\"filters\":{\"video_ids\":[\"" + id + "\"]}}");

        // The page leaves out the cursor and has_more that it prints elsewhere and that were seen on the wire.
        Contract.hasShape(
                "video/query",
                contract.response().at("/body/data/videos"),
                TestApp.json(answer).at("/data/videos"));
    }

    @Test
    void isAnsweredToTokenRequests() {
        Contract web = Contract.read("oauth/token-code");
        Contract desktop = Contract.read("oauth/token-code-desktop");
        Contract refresh = Contract.read("oauth/token-refresh");
        Contract revoke = Contract.read("oauth/revoke");

        HttpResponse<String> tokens = app.token(
                desktop.form("code", app.consent("mira-public", "video.list").get("code")));
        HttpResponse<String> webTokens = app.token(web.form("code", webConsent()));
        HttpResponse<String> refreshed = app.token(refresh.form(
                "refresh_token", TestApp.json(tokens).path("refresh_token").asText()));
        HttpResponse<String> revoked = app.postForm(
                "/v2/oauth/revoke/",
                revoke.form(
                        "token", TestApp.json(refreshed).path("access_token").asText()));

        desktop.isKeptBy(tokens);
        web.isKeptBy(webTokens);
        refresh.isKeptBy(refreshed);
        revoke.isKeptBy(revoked);
    }

    @ParameterizedTest
    @CsvSource({
        "error/oauth-code-expired, client_key, awtestclientkey1",
        "error/oauth-refresh-token-invalid, client_key, awtestclientkey1",
        "error/oauth-invalid-client, client_secret, wrong"
    })
    void isAnsweredToWrongTokenRequests(String name, String parameter, String value) {
        Contract contract = Contract.read(name);

        contract.isKeptBy(app.token(contract.form(parameter, value)));
    }

    @Test
    void isAnsweredToACodeWithAnotherRedirectUriOrVerifier() {
        String code = app.consent("mira-public", "video.list").get("code");
        Contract redirect = Contract.read("error/oauth-invalid-request");
        Contract verifier = Contract.read("error/oauth-verifier-invalid");

        redirect.isKeptBy(app.token(redirect.form("code", code)));
        verifier.isKeptBy(app.token(verifier.form("code", code)));
    }

    @Test
    void comesBackToTheApp() {
        Map<String, String> agreed = app.consent("mira-public", "user.info.basic,video.list");
        HttpResponse<String> declined = app.postForm(app.authorizePath(Map.of()), "decision", "deny");

        assertThat(agreed.keySet()).isEqualTo(redirectNames("oauth/authorize"));
        assertThat(TestApp.queryOf(declined.headers().firstValue("Location").orElseThrow())
                        .keySet())
                .isEqualTo(redirectNames("oauth/authorize-declined"));
    }

    @Test
    void isAnsweredWhileAPostIsOnItsWay() {
        String token = app.connect("mira-public");
        String direct = app.upload(app.initDirect(token, "PUBLIC_TO_EVERYONE", film.length), film);
        String draft = app.upload(app.initDraft(token, film.length), film);

        keeps("publish/status-processing-upload", token, direct);
        clock.advance(Duration.ofSeconds(9));
        keeps("publish/status-send-to-user-inbox", token, draft);
        keeps("publish/status-publish-complete", token, direct);
        clock.advance(Duration.ofSeconds(9));
        // The page's example has every field at once; on the wire uploaded_bytes was gone by then.
        Contract.hasShape(
                "publish/status-publish-complete-public",
                Contract.read("publish/status-publish-complete-public")
                        .response()
                        .at("/body/data/publicaly_available_post_id"),
                app.status(token, direct).path("publicaly_available_post_id"));
        keeps("error/publish-not-cancellable", token, direct);
        keeps("error/token-not-authorized-for-specified-publish-id", app.connect("paul-private"), direct);
    }

    @Test
    void isAnsweredForAFileThatIsNoFilm() {
        String token = app.connect("mira-public");
        byte[] noFilm = new byte[100];
        String publishId = app.upload(app.initDirect(token, "SELF_ONLY", noFilm.length), noFilm);

        clock.advance(Duration.ofSeconds(9));

        keeps("publish/status-failed-file-format-check-failed", token, publishId);
    }

    @Test
    void isAnsweredToRefusedCalls() {
        String token = app.connect("mira-public");
        String few =
                app.connect("mira-public", "video.list").path("access_token").asText();
        String init = "/v2/post/publish/video/init/";
        String info = "{\"post_info\":{\"privacy_level\":\"FOLLOWER_OF_CREATOR\"},";

        keeps("error/access-token-invalid", "act.nonsense", null);
        keeps("error/scope-not-authorized", few, null);
        Contract.read("error/privacy-level-option-mismatch")
                .isKeptBy(app.post(init, token, info + TestApp.source(9, 9, 1) + "}"));
        Contract.read("error/invalid-params").isKeptBy(app.post(init, token, info + TestApp.source(9, 9, 2) + "}"));
        simulator.close();
        simulator = start(false);
        app = new TestApp(simulator).withCredentials("awtestclientkey1", "test_client_secret", 3455);
        keeps("error/unaudited-client-can-only-post-to-private-accounts", app.connect("mira-public"), null);
    }

    @Test
    void isAnsweredToTheWorkedExampleOfFiveChunks() {
        byte[] large = Films.mp4(50_000_123);
        JsonNode begun = TestApp.json(app.initDraft(app.connect("mira-public"), large.length, 10_000_000, 5));
        String url = begun.at("/data/upload_url").asText();

        Contract.read("publish/chunk-first").isKeptBy(app.put(url, large, 0, 9_999_999));
        Contract.read("publish/chunk-out-of-step").isKeptBy(app.put(url, large, 20_000_000, 29_999_999));
        Contract.read("publish/chunk-bad-request")
                .isKeptBy(app.put(url, new byte[5], "bytes 10000000-19999999/50000123"));
        app.put(url, large, 10_000_000, 19_999_999);
        app.put(url, large, 20_000_000, 29_999_999);
        app.put(url, large, 30_000_000, 39_999_999);
        Contract.read("publish/chunk-last").isKeptBy(app.put(url, large, 40_000_000, 50_000_122));
        Contract.read("publish/chunk-unknown-upload").isKeptBy(app.put(url, large, 0, 9_999_999));
    }

    @Test
    void isSentByWebhook() {
        JsonNode tokens = app.connect("mira-public", TestApp.ALL_SCOPES);
        String token = tokens.path("access_token").asText();
        byte[] noFilm = new byte[100];

        app.upload(app.initDraft(token, film.length), film);
        sends("webhook/inbox-delivered");
        app.upload(app.initDirect(token, "PUBLIC_TO_EVERYONE", film.length), film);
        sends("webhook/publish-complete");
        sends("webhook/publicly-available-string-id");
        app.upload(app.initDirect(token, "SELF_ONLY", noFilm.length), noFilm);
        sends("webhook/publish-failed");
        app.simulate("/creators/" + tokens.path("open_id").asText() + "/remove-authorization", "");
        sends("webhook/authorization-removed");
    }

    private void sends(String name) {
        clock.advance(Duration.ofSeconds(9));
        JsonNode documented = Contract.read(name).request().path("body");
        JsonNode sent = TestApp.parse(receiver.next().body());
        Contract.hasShape(name, documented, sent);
        assertThat(sent.path("event")).isEqualTo(documented.path("event"));
        Contract.hasShape(
                name + " content",
                TestApp.parse(documented.path("content").asText()),
                TestApp.parse(sent.path("content").asText()));
    }

    private void keeps(String name, String token, String publishId) {
        Contract contract = Contract.read(name);
        contract.isKeptBy(contract.replay(app, token, publishId));
    }

    private String webConsent() {
        String path = app.authorizePath(Map.of("redirect_uri", "https://dev.example.com/auth/callback/"));
        HttpResponse<String> agreed =
                app.postForm(path, "creator", "mira-public", "scope", "video.list", "decision", "allow");
        return TestApp.queryOf(agreed.headers().firstValue("Location").orElseThrow())
                .get("code");
    }

    private static Set<String> redirectNames(String name) {
        Map<String, String> names = new HashMap<>();
        Contract.read(name)
                .response()
                .path("redirectQuery")
                .properties()
                .forEach(field -> names.put(field.getKey(), ""));
        return names.keySet();
    }

    private TikTokSimulator start(boolean audited) {
        App registered = App.sample()
                .withCredentials("awtestclientkey1", "test_client_secret")
                .withRedirectUris("http://localhost:*/callback/", "https://dev.example.com/auth/callback/")
                .withCallbackUrl(receiver.url())
                .withAudited(audited);
        return TikTokSimulator.start(SimulatorConfig.inMemory()
                .withClock(clock)
                .withPace(Pace.realistic())
                .withApp(registered));
    }
}
