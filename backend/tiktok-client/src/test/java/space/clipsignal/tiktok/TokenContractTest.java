package space.clipsignal.tiktok;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.github.tomakehurst.wiremock.WireMockServer;
import com.github.tomakehurst.wiremock.client.WireMock;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import space.clipsignal.tiktok.error.TikTokException;
import space.clipsignal.tiktok.oauth.AccessToken;
import space.clipsignal.tiktok.oauth.AuthorizeUrl;
import space.clipsignal.tiktok.oauth.Pkce;
import space.clipsignal.tiktok.oauth.RefreshToken;
import space.clipsignal.tiktok.oauth.Scope;
import space.clipsignal.tiktok.oauth.TokenGrant;

@QuarkusTest
@QuarkusTestResource(Stage.class)
class TokenContractTest {

    private static final String VERIFIER = "dBjftJeZ4CVP-mB92K27uhbUJU1p1r_wW1gFWFOEjXk";

    WireMockServer wireMock;

    @Inject
    TikTok tikTok;

    @Test
    void theConsentPageOfADesktopRedirect() {
        Documented page = Documented.of("oauth/authorize-desktop");

        URI url = tikTok.authorizeUrl(new AuthorizeUrl(
                URI.create("http://localhost:3455/callback/"),
                Scope.parse("user.info.basic,video.list"),
                "af0ifjsldkj",
                new Pkce(VERIFIER).challenge(),
                false));

        assertThat(url).hasScheme("https").hasHost("www.tiktok.com").hasPath("/v2/auth/authorize/");
        assertThat(query(url)).isEqualTo(documentedQuery(page));
    }

    @Test
    void theConsentPageThatIsShownEvenToTheLoggedIn() {
        Documented page = Documented.of("oauth/authorize");

        URI url = tikTok.authorizeUrl(new AuthorizeUrl(
                URI.create("https://dev.example.com/auth/callback/"),
                Scope.parse("user.info.basic,video.list"),
                "af0ifjsldkj",
                "c0ffee",
                true));

        assertThat(query(url)).containsAllEntriesOf(documentedQuery(page));
    }

    @Test
    void aStateWithAnyCharactersComesThrough() {
        URI url = tikTok.authorizeUrl(new AuthorizeUrl(
                URI.create("https://dev.example.com/cb/"), Set.of(Scope.USER_INFO_BASIC), "a&b=c d+e/é", "c", false));

        assertThat(query(url)).containsEntry("state", "a&b=c d+e/é");
    }

    @ParameterizedTest
    @ValueSource(strings = {"oauth/token-code", "oauth/token-code-desktop"})
    void aCodeForTokens(String file) {
        Documented page = Documented.of(file);
        wireMock.stubFor(page.stub());
        String code = page.request().at("/form/code").asText();

        TokenGrant grant = tikTok.exchange(
                code, URI.create(page.request().at("/form/redirect_uri").asText()), VERIFIER);

        assertThat(grant)
                .isEqualTo(new TokenGrant(
                        new AccessToken("act.example12345Example12345Example"),
                        Duration.ofHours(2),
                        new RefreshToken("rft.example12345Example12345Example"),
                        Duration.ofDays(180),
                        "723f24d7-e717-40f8-a2b6-cb8464cd23b4",
                        Set.of(Scope.USER_INFO_BASIC, Scope.VIDEO_LIST)));
        wireMock.verify(page.requestPattern()
                .withFormParam("code_verifier", WireMock.equalTo(VERIFIER))
                .withRequestBody(WireMock.notContaining("client_id"))
                .withoutHeader("Authorization"));
    }

    @Test
    void aRefreshGivesANewPair() {
        Documented page = Documented.of("oauth/token-refresh");
        wireMock.stubFor(page.stub());

        TokenGrant grant = tikTok.refresh(
                new RefreshToken(page.request().at("/form/refresh_token").asText()));

        assertThat(grant.accessToken()).isEqualTo(new AccessToken("act.refreshed12345Example12345Example"));
        assertThat(grant.refreshToken()).isEqualTo(new RefreshToken("rft.rotated12345Example12345Example"));
        assertThat(grant.refreshExpiresIn()).isEqualTo(Duration.ofSeconds(15_551_980));
        wireMock.verify(page.requestPattern().withRequestBody(WireMock.notContaining("client_id")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"oauth/revoke", "oauth/revoke-empty-body"})
    void aRevocationWithEitherDocumentedBody(String file) {
        Documented page = Documented.of(file);
        wireMock.stubFor(page.stub());

        tikTok.revoke(new AccessToken(page.request().at("/form/token").asText()));

        wireMock.verify(page.requestPattern().withRequestBody(WireMock.notContaining("client_id")));
    }

    @Test
    void aRevocationThatWasRefusedIsNotTakenForDone() {
        wireMock.stubFor(
                WireMock.post("/v2/oauth/revoke/")
                        .willReturn(
                                WireMock.okJson(
                                        """
                {"error":"invalid_client","error_description":"Client info is illegal or malformed.","log_id":"2022"}""")));

        assertThatExceptionOfType(TikTokException.Refused.class)
                .isThrownBy(() -> tikTok.revoke(new AccessToken("act.1")))
                .satisfies(refused -> assertThat(refused.logId()).hasValue("2022"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"access_token", "refresh_token", "expires_in", "refresh_expires_in", "open_id"})
    void aGrantThatLacksAnythingIsNoGrant(String missing) {
        Documented page = Documented.of("oauth/token-refresh");
        wireMock.stubFor(WireMock.post(page.path())
                .willReturn(WireMock.okJson(page.response()
                        .get("body")
                        .toString()
                        .replace("\"" + missing + "\"", "\"not_" + missing + "\""))));

        assertThatExceptionOfType(TikTokException.Unreachable.class)
                .isThrownBy(() -> tikTok.refresh(new RefreshToken("rft.1")))
                .matches(TikTokException.Unreachable::mayHaveArrived);
    }

    private static Map<String, String> documentedQuery(Documented page) {
        return page.request().get("query").properties().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey, field -> field.getValue().asText()));
    }

    private static Map<String, String> query(URI url) {
        return Arrays.stream(url.getRawQuery().split("&"))
                .map(field -> field.split("=", 2))
                .collect(Collectors.toMap(
                        field -> field[0], field -> URLDecoder.decode(field[1], StandardCharsets.UTF_8)));
    }
}
