package space.clipsignal.studio.auth;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.junit.QuarkusTest;
import java.net.URI;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import space.clipsignal.studio.testing.Browser;
import space.clipsignal.studio.testing.ConsentPage;
import space.clipsignal.studio.testing.Creator;
import space.clipsignal.studio.testing.TestLogin;

@QuarkusTest
class LoginTest {

    private final Browser browser = new Browser();

    @Test
    void leadsToTikTokWithStateAndHexChallenge() {
        var answer = browser.get(TestLogin.url("/api/tiktok/auth/login"));

        assertThat(answer.statusCode()).isEqualTo(302);
        assertThat(Browser.location(answer).getQuery())
                .contains("client_key=", "response_type=code", "code_challenge_method=S256")
                .containsPattern("code_challenge=[0-9a-f]{64}(&|$)")
                .containsPattern("state=[\\w-]{43}(&|$)")
                .contains("scope=user.info.basic,");
        assertThat(answer.headers().firstValue("Set-Cookie").orElseThrow())
                .contains("HttpOnly", "SameSite=Lax")
                .doesNotContain("Secure");
    }

    @Test
    void opensASessionAndLandsWhereItWasAskedTo() {
        var callback = consent("?returnTo=/library").allow(Creator.PUBLIC, Set.of());

        var landed = browser.get(callback);

        assertThat(landed.statusCode()).isEqualTo(303);
        assertThat(Browser.location(landed)).isEqualTo(TestLogin.url("/library"));
        session()
                .body("state", equalTo("CONNECTED"))
                .body("mode", equalTo("SIMULATOR"))
                .body("accounts.size()", equalTo(1))
                .body("accounts[0].missingScopes", empty())
                .body("accounts[0].grantedScopes", hasItem("video.publish"));
    }

    @Test
    void namesWhatTheCreatorSwitchedOff() {
        browser.get(consent("").allow(Creator.PRIVATE, Set.of("video.publish")));

        session()
                .body("accounts[0].missingScopes", contains("video.publish"))
                .body("accounts[0].grantedScopes", not(hasItem("video.publish")));
    }

    @Test
    void endsInEveryBrowserWhenTheAccountIsDisconnected() {
        var here = TestLogin.as(Creator.NO_COMMENTS);
        var elsewhere = TestLogin.as(Creator.NO_COMMENTS);

        given().cookie(TestLogin.COOKIE, here)
                .delete("/api/tiktok/account")
                .then()
                .statusCode(204);

        for (var cookie : List.of(here, elsewhere)) {
            given().cookie(TestLogin.COOKIE, cookie)
                    .get("/api/tiktok/account")
                    .then()
                    .statusCode(401);
        }
    }

    @Test
    void endsWithLogout() {
        var cookie = TestLogin.as(Creator.PUBLIC);

        given().cookie(TestLogin.COOKIE, cookie)
                .post("/api/tiktok/auth/logout")
                .then()
                .statusCode(204);

        given().cookie(TestLogin.COOKIE, cookie)
                .get("/api/tiktok/auth/session")
                .then()
                .statusCode(200)
                .body("state", equalTo("ANONYMOUS"))
                .body("accounts", empty());
    }

    @Test
    void saysThatTheCreatorDeclined() {
        assertThat(landing(consent("").deny(Creator.PUBLIC))).isEqualTo("/connect-problem?reason=declined");
        session().body("state", equalTo("ANONYMOUS"));
    }

    @Test
    void saysThatItMustKnowAtLeastWhoItIs() {
        var callback = consent("").allow(Creator.PUBLIC, Set.of("user.info.basic"));

        assertThat(landing(callback)).isEqualTo("/connect-problem?reason=scope");
    }

    @Test
    void takesAStateOnlyOnce() {
        var callback = consent("").allow(Creator.PUBLIC, Set.of());
        browser.get(callback);

        assertThat(landing(callback)).isEqualTo("/connect-problem?reason=state");
    }

    @Test
    void takesAStateOnlyInTheBrowserThatBeganIt() {
        var callback = consent("").allow(Creator.PUBLIC, Set.of());

        var stranger = new Browser();
        stranger.get(TestLogin.url("/api/tiktok/auth/login"));

        assertThat(Browser.location(stranger.get(callback)).toString()).endsWith("/connect-problem?reason=state");
        assertThat(stranger.cookie(TestLogin.COOKIE)).isEmpty();
    }

    @Test
    void saysThatACodeWasUsedBefore() {
        var callback = consent("").allow(Creator.PUBLIC, Set.of());
        browser.get(callback);

        var again =
                TestLogin.url("/api/tiktok/auth/callback") + "?code=" + query(callback, "code") + "&state=" + state();

        assertThat(landing(URI.create(again))).isEqualTo("/connect-problem?reason=code");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "//evil.example",
                "https://evil.example",
                "/%5Cevil.example",
                "dashboard",
                "/a%0Ab",
                "/a%22b",
                "/a%7Cb",
                "/a%25zz"
            })
    void refusesToLandOnAnotherSite(String returnTo) {
        given().urlEncodingEnabled(false)
                .redirects()
                .follow(false)
                .get("/api/tiktok/auth/login?returnTo=" + returnTo)
                .then()
                .statusCode(422)
                .contentType("application/problem+json")
                .body("violations[0].field", equalTo("returnTo"));
    }

    @Test
    void givesEveryLoginANewSession() {
        browser.get(consent("").allow(Creator.PUBLIC, Set.of()));
        var first = browser.cookie(TestLogin.COOKIE).orElseThrow();

        browser.get(consent("").allow(Creator.PUBLIC, Set.of()));

        assertThat(browser.cookie(TestLogin.COOKIE).orElseThrow()).isNotEqualTo(first);
        given().cookie(TestLogin.COOKIE, first)
                .get("/api/tiktok/auth/session")
                .then()
                .body("state", equalTo("ANONYMOUS"));
    }

    private ConsentPage consent(String query) {
        return ConsentPage.open(
                browser, Browser.location(browser.get(TestLogin.url("/api/tiktok/auth/login" + query))));
    }

    private String state() {
        return query(Browser.location(browser.get(TestLogin.url("/api/tiktok/auth/login"))), "state");
    }

    private String landing(URI callback) {
        var landed = Browser.location(browser.get(callback));
        return landed.getPath() + "?" + landed.getQuery();
    }

    private static String query(URI uri, String name) {
        for (var pair : uri.getRawQuery().split("&", -1)) {
            if (pair.startsWith(name + "=")) {
                return pair.substring(name.length() + 1);
            }
        }
        throw new AssertionError(name + " is not in " + uri);
    }

    private io.restassured.response.ValidatableResponse session() {
        return given().cookie(TestLogin.COOKIE, browser.cookie(TestLogin.COOKIE).orElse("none"))
                .get("/api/tiktok/auth/session")
                .then()
                .statusCode(200);
    }
}
