package space.clipsignal.tiktok;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.OptionalLong;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import space.clipsignal.tiktok.error.ErrorCode;
import space.clipsignal.tiktok.error.TikTokException;
import space.clipsignal.tiktok.oauth.AccessToken;
import space.clipsignal.tiktok.oauth.AuthorizeUrl;
import space.clipsignal.tiktok.oauth.Pkce;
import space.clipsignal.tiktok.oauth.RefreshToken;
import space.clipsignal.tiktok.oauth.Scope;
import space.clipsignal.tiktok.oauth.TokenGrant;
import space.clipsignal.tiktok.user.UserInfo;

@QuarkusTest
@QuarkusTestResource(Stage.class)
class ConnectSimulatorTest {

    private static final String MIRA = "mira-public";
    private static final Pkce PKCE = new Pkce("dBjftJeZ4CVP-mB92K27uhbUJU1p1r_wW1gFWFOEjXk");

    SimulatedTikTok simulated;

    @Inject
    TikTok tikTok;

    @BeforeEach
    void open() {
        simulated.open();
    }

    @Test
    void aCreatorConnectsAndIsRead() {
        TokenGrant grant = simulated.connect(tikTok, MIRA);

        UserInfo user = tikTok.userInfo(grant.accessToken(), grant.scopes());

        assertThat(grant.scopes()).isEqualTo(SimulatedTikTok.ALL);
        assertThat(grant.expiresIn()).isEqualTo(Duration.ofHours(2));
        assertThat(user.openId()).isEqualTo(grant.openId());
        assertThat(user.displayName()).isEqualTo("Mira Public");
        assertThat(user.profile())
                .hasValueSatisfying(profile -> assertThat(profile.username()).isEqualTo("mira.public"));
        assertThat(user.stats())
                .hasValueSatisfying(stats -> assertThat(stats.followerCount()).isPositive());
    }

    @Test
    void whatTheCreatorSwitchedOffIsNotAskedFor() {
        Set<Scope> allowed = Set.of(Scope.USER_INFO_BASIC, Scope.USER_INFO_STATS);
        TokenGrant grant = simulated.connect(tikTok, MIRA, allowed);

        UserInfo user = tikTok.userInfo(grant.accessToken(), grant.scopes());

        assertThat(grant.scopes()).isEqualTo(allowed);
        assertThat(user.profile()).isEmpty();
        assertThat(user.stats()).isPresent();
        assertThatExceptionOfType(TikTokException.ScopeMissing.class)
                .isThrownBy(() -> tikTok.videos(grant.accessToken(), OptionalLong.empty(), 20));
        assertThatExceptionOfType(TikTokException.ScopeMissing.class)
                .isThrownBy(() -> tikTok.creatorInfo(grant.accessToken()));
        assertThatExceptionOfType(TikTokException.ScopeMissing.class)
                .isThrownBy(() -> tikTok.userInfo(grant.accessToken(), SimulatedTikTok.ALL));
    }

    @Test
    void aCodeIsBoundToItsVerifier() {
        String code = code();

        assertThatExceptionOfType(TikTokException.Refused.class)
                .isThrownBy(() -> tikTok.exchange(code, SimulatedTikTok.REDIRECT, "a".repeat(64)))
                .extracting(TikTokException.Refused::code)
                .isEqualTo(ErrorCode.INVALID_REQUEST);
    }

    @Test
    void aCodeWorksOnce() {
        String code = code();
        tikTok.exchange(code, SimulatedTikTok.REDIRECT, PKCE.verifier());

        assertThatExceptionOfType(TikTokException.TokenRejected.class)
                .isThrownBy(() -> tikTok.exchange(code, SimulatedTikTok.REDIRECT, PKCE.verifier()))
                .extracting(TikTokException.TokenRejected::code)
                .isEqualTo(ErrorCode.INVALID_GRANT);
    }

    @Test
    void aRefreshTokenWorksOnceAndItsSuccessorGoesOn() {
        TokenGrant first = simulated.connect(tikTok, MIRA);

        TokenGrant second = tikTok.refresh(first.refreshToken());

        assertThat(second.openId()).isEqualTo(first.openId());
        assertThat(second.scopes()).isEqualTo(first.scopes());
        assertThat(tikTok.userInfo(second.accessToken(), second.scopes()).openId())
                .isEqualTo(first.openId());
        assertThatExceptionOfType(TikTokException.TokenRejected.class)
                .isThrownBy(() -> tikTok.refresh(first.refreshToken()))
                .extracting(TikTokException.TokenRejected::code)
                .isEqualTo(ErrorCode.INVALID_GRANT);
        assertThat(tikTok.refresh(second.refreshToken()).refreshToken()).isNotEqualTo(second.refreshToken());
    }

    @Test
    void aStaleAccessTokenIsRejectedAndARefreshedOneIsNot() {
        TokenGrant grant = simulated.connect(tikTok, MIRA);
        simulated.expireAccessTokens();

        assertThatExceptionOfType(TikTokException.TokenRejected.class)
                .isThrownBy(() -> tikTok.userInfo(grant.accessToken(), grant.scopes()))
                .extracting(TikTokException.TokenRejected::code)
                .isEqualTo(ErrorCode.ACCESS_TOKEN_INVALID);
        AccessToken fresh = tikTok.refresh(grant.refreshToken()).accessToken();
        assertThat(tikTok.userInfo(fresh, grant.scopes()).openId()).isEqualTo(grant.openId());
    }

    @Test
    void aRevocationEndsEverything() {
        TokenGrant grant = simulated.connect(tikTok, MIRA);

        tikTok.revoke(grant.accessToken());

        assertThatExceptionOfType(TikTokException.TokenRejected.class)
                .isThrownBy(() -> tikTok.userInfo(grant.accessToken(), grant.scopes()));
        assertThatExceptionOfType(TikTokException.TokenRejected.class)
                .isThrownBy(() -> tikTok.refresh(grant.refreshToken()));
    }

    @Test
    void aTokenThatTikTokNeverGaveIsRejected() {
        assertThatExceptionOfType(TikTokException.TokenRejected.class)
                .isThrownBy(() -> tikTok.userInfo(new AccessToken("act.invented"), SimulatedTikTok.ALL));
        assertThatExceptionOfType(TikTokException.TokenRejected.class)
                .isThrownBy(() -> tikTok.refresh(new RefreshToken("rft.invented")));
    }

    @Test
    void aRefreshWhoseAnswerWasLostHasKilledTheToken() {
        TokenGrant grant = simulated.connect(tikTok, MIRA);
        simulated.loseNextAnswerOf("/v2/oauth/token/");

        assertThatExceptionOfType(TikTokException.Unreachable.class)
                .isThrownBy(() -> tikTok.refresh(grant.refreshToken()));
        assertThatExceptionOfType(TikTokException.TokenRejected.class)
                .isThrownBy(() -> tikTok.refresh(grant.refreshToken()));
    }

    private String code() {
        AuthorizeUrl request =
                new AuthorizeUrl(SimulatedTikTok.REDIRECT, SimulatedTikTok.ALL, "state", PKCE.challenge(), true);
        return simulated.consent(tikTok.authorizeUrl(request), MIRA, SimulatedTikTok.ALL);
    }
}
