package space.clipsignal.simulator;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TokenTest {

    private final SettableClock clock = new SettableClock();
    private final TikTokSimulator simulator =
            TikTokSimulator.start(SimulatorConfig.inMemory().withClock(clock));
    private final TestApp app = new TestApp(simulator);

    @AfterEach
    void stop() {
        simulator.close();
    }

    @Test
    void isGivenForACodeWithWhatWasGranted() {
        JsonNode tokens = app.connect("mira-public", "user.info.basic,video.list");

        assertThat(tokens.path("access_token").asText()).startsWith("act.");
        assertThat(tokens.path("refresh_token").asText()).startsWith("rft.");
        assertThat(tokens.path("scope").asText()).isEqualTo("user.info.basic,video.list");
        assertThat(tokens.path("expires_in").asLong()).isEqualTo(7_200);
        assertThat(tokens.path("refresh_expires_in").asLong()).isEqualTo(15_552_000);
    }

    @Test
    void isGivenOnceForACode() {
        String code = app.consent("mira-public", "video.list").get("code");
        app.token(app.codeForm(code));

        assertRefused(app.token(app.codeForm(code)), "invalid_grant", "Authorization code is expired.");
    }

    @Test
    void isNotGivenForACodeOlderThanTenMinutes() {
        String code = app.consent("mira-public", "video.list").get("code");

        clock.advance(Duration.ofMinutes(10));

        assertRefused(app.token(app.codeForm(code)), "invalid_grant", "Authorization code is expired.");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
        client_key    | nobody                             | invalid_client         | Client info is illegal or malformed.
        client_secret | simulator-client-secret%0A         | invalid_client         | Client info is illegal or malformed.
        client_secret | -                                  | invalid_request        | Client secret is missed in request.
        grant_type    | -                                  | invalid_request        | The request parameters are malformed.
        grant_type    | password                           | unsupported_grant_type | The grant type is not supported.
        redirect_uri  | http://localhost:4001/callback/    | invalid_request        | Redirect_uri is not matched with the uri when requesting code.
        code          | nonsense                           | invalid_grant          | Authorization code is expired.
        code_verifier | -                                  | invalid_request        | Code verifier or code challenge is invalid.
        code_verifier | another-verifier-another-verifier- | invalid_request        | Code verifier or code challenge is invalid.
        """)
    void isRefusedFor(String parameter, String value, String error, String description) {
        String[] form = app.codeForm(app.consent("mira-public", "video.list").get("code"));
        for (int i = 0; i < form.length; i += 2) {
            if (form[i].equals(parameter)) {
                form[i + 1] = value.equals("-") ? "" : value.replace("%0A", "\n");
            }
        }

        assertRefused(app.token(form), error, description);
    }

    @Test
    void isNotGivenForAJsonBody() {
        HttpRequest request = app.request("/v2/oauth/token/")
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString("{\"grant_type\":\"authorization_code\"}"))
                .build();

        assertRefused(app.send(request), "invalid_request", "The request parameters are malformed.");
    }

    @Test
    void isNotGivenForAChallengeInBase64Url() {
        String path = app.authorizePath(Map.of("code_challenge", "E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM"));
        HttpResponse<String> agreed =
                app.postForm(path, "creator", "mira-public", "scope", "video.list", "decision", "allow");
        String code = TestApp.queryOf(agreed.headers().firstValue("Location").orElseThrow())
                .get("code");

        assertRefused(app.token(app.codeForm(code)), "invalid_request", "Code verifier or code challenge is invalid.");
    }

    @Test
    void isReplacedByRefreshingAndTheOldRefreshTokenDiesAtOnce() {
        JsonNode first = app.connect("mira-public", "video.list");
        clock.advance(Duration.ofSeconds(20));

        JsonNode second = TestApp.json(
                app.token(app.refreshForm(first.path("refresh_token").asText())));

        assertThat(second.path("refresh_token")).isNotEqualTo(first.path("refresh_token"));
        assertThat(second.path("open_id")).isEqualTo(first.path("open_id"));
        assertThat(second.path("refresh_expires_in").asLong()).isEqualTo(15_552_000 - 20);
        assertThat(listVideos(first).statusCode()).isEqualTo(200);
        assertThat(listVideos(second).statusCode()).isEqualTo(200);
        assertRefused(
                app.token(app.refreshForm(first.path("refresh_token").asText())),
                "invalid_grant",
                "Refresh token is invalid or expired.");
    }

    @Test
    void isReplacedForOneOnlyOfThoseWhoRefreshAtOnce() {
        String[] form = app.refreshForm(
                app.connect("mira-public", "video.list").path("refresh_token").asText());

        List<JsonNode> answers = AtOnce.each(8, i -> TestApp.json(app.token(form)));

        assertThat(answers).filteredOn(answer -> answer.has("access_token")).hasSize(1);
        assertThat(answers)
                .filteredOn(answer -> answer.path("error").asText().equals("invalid_grant"))
                .hasSize(7);
    }

    @Test
    void cannotBeRefreshedHundredAndEightyDaysAfterTheConsent() {
        JsonNode first = app.connect("mira-public", "video.list");
        clock.advance(Duration.ofDays(179));
        JsonNode second = TestApp.json(
                app.token(app.refreshForm(first.path("refresh_token").asText())));
        clock.advance(Duration.ofDays(1));

        assertRefused(
                app.token(app.refreshForm(second.path("refresh_token").asText())),
                "invalid_grant",
                "Refresh token is invalid or expired.");
    }

    @Test
    void isGoodForTwoHours() {
        JsonNode tokens = app.connect("mira-public", "video.list");

        clock.advance(Duration.ofHours(2));
        HttpResponse<String> answer = listVideos(tokens);

        assertThat(answer.statusCode()).isEqualTo(401);
        assertThat(TestApp.errorCode(answer)).isEqualTo("access_token_invalid");
        assertThat(TestApp.json(answer).path("data")).isEmpty();
    }

    @Test
    void ofTheAppChecksCredentialsAndOpensNothing() {
        JsonNode token = TestApp.json(app.token(
                "client_key", "aw5simulator0key",
                "client_secret", "simulator-client-secret",
                "grant_type", "client_credentials"));

        assertThat(token.path("access_token").asText()).startsWith("clt.");
        assertThat(token.size()).isEqualTo(3);
        assertThat(listVideos(token).statusCode()).isEqualTo(401);
    }

    private HttpResponse<String> listVideos(JsonNode tokens) {
        return app.post("/v2/video/list/?fields=id", tokens.path("access_token").asText(), "{}");
    }

    /** Token errors come with HTTP 200. */
    private static void assertRefused(HttpResponse<String> answer, String error, String description) {
        assertThat(answer.statusCode()).isEqualTo(200);
        JsonNode body = TestApp.json(answer);
        assertThat(body.path("error").asText()).isEqualTo(error);
        assertThat(body.path("error_description").asText()).isEqualTo(description);
        assertThat(body.path("log_id").asText())
                .matches("\\d{14}[0-9A-F]{20}")
                .isEqualTo(answer.headers().firstValue("X-Tt-Logid").orElseThrow());
    }
}
