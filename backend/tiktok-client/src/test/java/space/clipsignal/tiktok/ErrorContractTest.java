package space.clipsignal.tiktok;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.github.tomakehurst.wiremock.WireMockServer;
import com.github.tomakehurst.wiremock.client.WireMock;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import space.clipsignal.tiktok.error.ErrorCode;
import space.clipsignal.tiktok.error.TikTokException;
import space.clipsignal.tiktok.oauth.AccessToken;
import space.clipsignal.tiktok.oauth.RefreshToken;
import space.clipsignal.tiktok.oauth.Scope;
import space.clipsignal.tiktok.publish.PrivacyLevel;
import space.clipsignal.tiktok.publish.PublishId;
import space.clipsignal.tiktok.publish.UploadPlan;
import space.clipsignal.tiktok.publish.VideoPost;

/** Every documented error, as it comes through the call that it is documented for. */
@QuarkusTest
@QuarkusTestResource(Stage.class)
class ErrorContractTest {

    /** Whatever is not named here is a refusal. */
    private static final Map<String, Class<? extends TikTokException>> OTHERS = Map.of(
            "access_token_invalid", TikTokException.TokenRejected.class,
            "invalid_grant", TikTokException.TokenRejected.class,
            "scope_not_authorized", TikTokException.ScopeMissing.class,
            "scope_permission_missed", TikTokException.ScopeMissing.class,
            "rate_limit_exceeded", TikTokException.RateLimited.class,
            "internal_error", TikTokException.Unreachable.class,
            "server_error", TikTokException.Unreachable.class,
            "temporarily_unavailable", TikTokException.Unreachable.class);

    WireMockServer wireMock;

    @Inject
    TikTok tikTok;

    static List<Documented> documented() {
        return Documented.all("error", "");
    }

    @ParameterizedTest
    @MethodSource("documented")
    void everyDocumentedError(Documented page) {
        wireMock.stubFor(page.stub());
        boolean oauth = page.error().isTextual();
        String code = oauth ? page.error().asText() : page.error().get("code").asText();
        String logId = page.response()
                .at(oauth ? "/body/log_id" : "/body/error/log_id")
                .asText();

        TikTokException failure = failureOf(page);

        assertThat(failure)
                .isExactlyInstanceOf(OTHERS.getOrDefault(code, TikTokException.Refused.class))
                .hasMessageContaining(
                        oauth
                                ? page.response().at("/body/error_description").asText()
                                : page.error().get("message").asText());
        assertThat(failure.logId()).hasValue(logId);
        if (failure instanceof TikTokException.Refused refused) {
            assertThat(refused.httpStatus()).isEqualTo(page.status());
            assertThat(refused.code()).isEqualTo(expectedCode(page, code));
        }
    }

    private static ErrorCode expectedCode(Documented page, String code) {
        return page.name().contains("invalid-publish-id") ? ErrorCode.INVALID_PUBLISH_ID : new ErrorCode(code);
    }

    @Test
    void theTwoSpellingsOfInvalidParamsAreOneCode() {
        assertThat(new ErrorCode("invalid_param")).isEqualTo(ErrorCode.INVALID_PARAMS);
    }

    @Test
    void aCodeNobodyKnowsIsKept() {
        wireMock.stubFor(WireMock.any(WireMock.anyUrl())
                .willReturn(WireMock.jsonResponse("{\"error\":{\"code\":\"brand_new\",\"message\":\"m\"}}", 403)));

        TikTokException failure = userInfoFails();

        assertThat(failure).isInstanceOfSatisfying(TikTokException.Refused.class, refused -> assertThat(refused.code())
                .isEqualTo(new ErrorCode("brand_new")));
        assertThat(failure.logId()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"401,access_token_invalid", "500,internal_error", "502,", "429,"})
    void theLogIdOfTheHeaderIsKeptWhereTheBodyHasNone(int status, String code) {
        String body = code == null ? "<html>" : "{\"error\":{\"code\":\"" + code + "\"}}";
        wireMock.stubFor(WireMock.any(WireMock.anyUrl())
                .willReturn(WireMock.jsonResponse(body, status).withHeader("X-Tt-Logid", "20261122ABC")));

        assertThat(userInfoFails().logId()).hasValue("20261122ABC");
        assertThat(refreshFails().logId()).hasValue("20261122ABC");
    }

    @Test
    void tooManyTokenRequestsMayComeInEitherShape() {
        wireMock.stubFor(WireMock.post(WireMock.anyUrl())
                .willReturn(WireMock.jsonResponse(
                        """
                {"error":{"code":"rate_limit_exceeded","message":"m","log_id":"1"}}""",
                        429)));

        assertThat(refreshFails()).isInstanceOf(TikTokException.RateLimited.class);
    }

    private TikTokException failureOf(Documented page) {
        AccessToken token = new AccessToken("act.1");
        UploadPlan plan = UploadPlan.of(50_000_123, 10_000_000);
        PublishId id = new PublishId("v_pub_file~v2-1.1");
        return catchThrowableOfType(TikTokException.class, () -> {
            switch (page.path()) {
                case "/v2/user/info/" -> tikTok.userInfo(token, Set.of(Scope.USER_INFO_BASIC));
                case "/v2/post/publish/video/init/" -> tikTok.initDirectPost(token, anyPost(), plan);
                case "/v2/post/publish/inbox/video/init/" -> tikTok.initDraft(token, plan);
                case "/v2/post/publish/status/fetch/" -> tikTok.status(token, id);
                case "/v2/post/publish/cancel/" -> tikTok.cancel(token, id);
                case "/v2/oauth/token/" -> {
                    if (page.request().at("/form/grant_type").asText().equals("refresh_token")) {
                        tikTok.refresh(new RefreshToken("rft.1"));
                    } else {
                        tikTok.exchange("code", URI.create("https://dev.example.com/auth/callback/"), "verifier");
                    }
                }
                default -> throw new IllegalStateException("No call for " + page.path());
            }
        });
    }

    private TikTokException userInfoFails() {
        return catchThrowableOfType(
                TikTokException.class, () -> tikTok.userInfo(new AccessToken("act.1"), Set.of(Scope.USER_INFO_BASIC)));
    }

    private TikTokException refreshFails() {
        return catchThrowableOfType(TikTokException.class, () -> tikTok.refresh(new RefreshToken("rft.1")));
    }

    private static VideoPost anyPost() {
        return new VideoPost(
                "t",
                PrivacyLevel.SELF_ONLY,
                new VideoPost.Interactions(false, false, false),
                new VideoPost.Disclosure(false, false),
                false,
                OptionalInt.empty());
    }
}
