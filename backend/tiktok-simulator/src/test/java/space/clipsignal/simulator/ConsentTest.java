package space.clipsignal.simulator;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import space.clipsignal.simulator.world.App;

class ConsentTest {

    private static final String WEB_REDIRECT = "https://dev.example.com/auth/callback/";

    private final TikTokSimulator simulator = TikTokSimulator.start(SimulatorConfig.inMemory()
            .withApp(App.sample().withRedirectUris("http://localhost:*/callback/", WEB_REDIRECT)));
    private final TestApp app = new TestApp(simulator);

    @AfterEach
    void stop() {
        simulator.close();
    }

    @Test
    void isAskedForOnAPageThatNeedsNoScriptAndSaysWhatItIs() {
        HttpResponse<String> page = app.get(app.authorizePath(Map.of()));

        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.body())
                .contains("This is a simulator, not TikTok.")
                .contains("<form method=\"post\"")
                .contains("name=\"creator\" value=\"mira-public\" checked")
                .contains("name=\"scope\" value=\"video.publish\" checked")
                .contains("name=\"decision\" value=\"allow\"", "name=\"decision\" value=\"deny\"")
                .doesNotContain("<script");
        assertThat(page.body().indexOf("Mira Public"))
                .isLessThan(page.body().indexOf("Paul Private"))
                .isGreaterThan(0);
    }

    @Test
    void isAskedForWithoutTheLastSlashToo() {
        String path = app.authorizePath(Map.of()).replace("authorize/?", "authorize?");

        assertThat(app.get(path).statusCode()).isEqualTo(200);
    }

    @Test
    void mayBeForAPartOfWhatWasAsked() {
        Map<String, String> callback = app.consent("mira-public", "user.info.basic,video.list");

        assertThat(callback).containsOnlyKeys("code", "scopes", "state");
        assertThat(callback.get("scopes")).isEqualTo("user.info.basic,video.list");
        assertThat(callback.get("state")).isEqualTo("state-1");
    }

    @Test
    void travelsWithACodeThatMustBeDecodedOnce() {
        HttpResponse<String> answer = app.postForm(
                app.authorizePath(Map.of()), "creator", "mira-public", "scope", "video.list", "decision", "allow");

        assertThat(answer.headers().firstValue("Location").orElseThrow())
                .startsWith(TestApp.REDIRECT_URI + "?code=")
                .containsPattern("%2A\\d%21\\d{4}\\.u1&scopes=video\\.list&state=state-1$");
    }

    @Test
    void neverCoversWhatTheAppDidNotAskFor() {
        HttpResponse<String> answer = app.postForm(
                app.authorizePath(Map.of("scope", "user.info.basic,video.list")),
                "creator",
                "mira-public",
                "scope",
                "video.list",
                "scope",
                "video.publish",
                "decision",
                "allow");

        assertThat(TestApp.queryOf(answer.headers().firstValue("Location").orElseThrow()))
                .containsEntry("scopes", "video.list");
    }

    @Test
    void canBeDeclined() {
        HttpResponse<String> answer =
                app.postForm(app.authorizePath(Map.of()), "creator", "mira-public", "decision", "deny");

        assertThat(TestApp.queryOf(answer.headers().firstValue("Location").orElseThrow()))
                .containsEntry("error", "access_denied")
                .containsEntry("state", "state-1")
                .containsKey("error_description")
                .hasSize(3);
    }

    @Test
    void needsAtLeastOneScopeAndAKnownCreator() {
        String path = app.authorizePath(Map.of());

        HttpResponse<String> nothing = app.postForm(path, "creator", "mira-public", "decision", "allow");
        HttpResponse<String> nobody =
                app.postForm(path, "creator", "nobody", "scope", "video.list", "decision", "allow");

        assertThat(nothing.body()).contains("role=\"alert\"", "Allow at least one thing");
        assertThat(nobody.body()).contains("role=\"alert\"", "Choose who you are");
    }

    @Test
    void ofAWebAppNeedsNoChallenge() {
        String path = app.authorizePath(
                Map.of("redirect_uri", WEB_REDIRECT, "code_challenge", "", "code_challenge_method", ""));
        HttpResponse<String> agreed =
                app.postForm(path, "creator", "mira-public", "scope", "video.list", "decision", "allow");
        String[] form = app.codeForm(
                TestApp.queryOf(agreed.headers().firstValue("Location").orElseThrow())
                        .get("code"));
        form[9] = WEB_REDIRECT;

        assertThat(TestApp.json(app.token(form)).path("scope").asText()).isEqualTo("video.list");
    }

    @ParameterizedTest
    @CsvSource(
            textBlock =
                    """
        client_key,            '',                               param_error,               10003
        client_key,            awsomebodyelse00,                 unauthorized_client,       ''
        redirect_uri,          '',                               invalid_request,           ''
        redirect_uri,          http://localhost:4000/callback,   invalid_request,           ''
        redirect_uri,          http://127.0.0.1:4000/callback/,  invalid_request,           ''
        redirect_uri,          http://localhost:*/callback/,     invalid_request,           ''
        response_type,         token,                            unsupported_response_type, ''
        scope,                 '',                               invalid_scope,             ''
        scope,                 'user.info.basic,comment.list',   invalid_scope,             ''
        scope,                 user.info.basic video.list,       invalid_scope,             ''
        state,                 '',                               invalid_request,           ''
        code_challenge,        '',                               param_error,               10007
        code_challenge_method, plain,                            param_error,               10008
        """)
    void isNotAskedForWhenAParameterIsWrong(String parameter, String value, String error, String errCode) {
        HttpResponse<String> answer = app.get(app.authorizePath(Map.of(parameter, value)));

        String location = answer.headers().firstValue("Location").orElseThrow();
        assertThat(location).startsWith("/v2/auth/error/");
        Map<String, String> address = TestApp.queryOf(location);
        assertThat(address)
                .containsEntry("error", error)
                .containsEntry("error_type", parameter)
                .containsKey("log_id");
        assertThat(address.getOrDefault("errCode", "")).isEqualTo(errCode);
        assertThat(app.get(location).body()).contains("Something went wrong", "<code>" + parameter + "</code>");
    }

    @Test
    void isNotTakenWhenTheFormIsPostedWithWrongParameters() {
        HttpResponse<String> answer = app.postForm(
                app.authorizePath(Map.of("redirect_uri", "https://evil.example.com/")),
                "creator",
                "mira-public",
                "scope",
                "video.list",
                "decision",
                "allow");

        assertThat(answer.headers().firstValue("Location").orElseThrow()).startsWith("/v2/auth/error/");
    }
}
