package space.clipsignal.tiktok;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.github.tomakehurst.wiremock.WireMockServer;
import com.github.tomakehurst.wiremock.client.WireMock;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import space.clipsignal.tiktok.error.TikTokException;
import space.clipsignal.tiktok.oauth.AccessToken;
import space.clipsignal.tiktok.oauth.Scope;
import space.clipsignal.tiktok.user.UserInfo;

@QuarkusTest
@QuarkusTestResource(Stage.class)
class UserContractTest {

    private static final Set<Scope> BASIC = Set.of(Scope.USER_INFO_BASIC);
    private static final UserInfo.Profile PROFILE =
            new UserInfo.Profile("tiktoker", "Stories from the kitchen", "https://vm.tiktok.com/ZSe9Q6JtN", false);
    private static final UserInfo.Stats STATS = new UserInfo.Stats(1_234_567_890_123L, 120, 98_765, 42);

    WireMockServer wireMock;

    @Inject
    TikTok tikTok;

    static Stream<Arguments> documented() {
        return Stream.of(
                Arguments.of("user/info-basic", BASIC, Optional.empty(), Optional.empty()),
                Arguments.of(
                        "user/info-profile",
                        Set.of(Scope.USER_INFO_BASIC, Scope.USER_INFO_PROFILE, Scope.VIDEO_LIST),
                        Optional.of(PROFILE),
                        Optional.empty()),
                Arguments.of(
                        "user/info-all",
                        Set.of(Scope.USER_INFO_BASIC, Scope.USER_INFO_PROFILE, Scope.USER_INFO_STATS),
                        Optional.of(PROFILE),
                        Optional.of(STATS)));
    }

    @ParameterizedTest
    @MethodSource("documented")
    void asksForWhatIsGrantedAndNothingElse(
            String file, Set<Scope> granted, Optional<UserInfo.Profile> profile, Optional<UserInfo.Stats> stats) {
        Documented page = Documented.of(file);
        wireMock.stubFor(page.stub());

        UserInfo user = tikTok.userInfo(new AccessToken(page.token()), granted);

        assertThat(user)
                .isEqualTo(new UserInfo(
                        "723f24d7-e717-40f8-a2b6-cb8464cd23b4",
                        Optional.of("c9c60f44-a68e-4f5d-84dd-ce22faeb0ba1"),
                        "Tik Toker",
                        Optional.of("https://p19-sign.tiktokcdn-us.example.com/avatar.jpeg?size=large"),
                        profile,
                        stats));
        wireMock.verify(
                page.requestPattern().withQueryParam("fields", WireMock.equalTo(String.join(",", page.fields()))));
    }

    @Test
    void countersThatDidNotComeAreNotShownAsZero() {
        wireMock.stubFor(Documented.of("user/info-basic").stub());

        UserInfo user = tikTok.userInfo(new AccessToken("act.1"), Set.of(Scope.USER_INFO_BASIC, Scope.USER_INFO_STATS));

        assertThat(user.stats()).isEmpty();
    }

    @Test
    void withoutTheBasicScopeNobodyIsAsked() {
        assertThatExceptionOfType(TikTokException.ScopeMissing.class)
                .isThrownBy(() -> tikTok.userInfo(new AccessToken("act.1"), Set.of(Scope.VIDEO_LIST)));
        assertThat(wireMock.getAllServeEvents()).isEmpty();
    }

    @Test
    void fieldsThatTikTokAddsLaterAreNoError() {
        wireMock.stubFor(
                WireMock.get(WireMock.anyUrl())
                        .willReturn(
                                WireMock.okJson(
                                        """
                {"data":{"user":{"open_id":"o","display_name":"n","mood":{"new":true}},"more":1},
                 "error":{"code":"ok","message":"","log_id":"1","http_status_code":200},"extra":[]}""")));

        assertThat(tikTok.userInfo(new AccessToken("act.1"), BASIC))
                .isEqualTo(
                        new UserInfo("o", Optional.empty(), "n", Optional.empty(), Optional.empty(), Optional.empty()));
    }
}
