package space.clipsignal.studio.auth;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.net.URI;
import org.jboss.logging.Logger;
import space.clipsignal.studio.account.AccountSettings;
import space.clipsignal.studio.account.Connections;
import space.clipsignal.studio.platform.Ids;
import space.clipsignal.studio.platform.Installation;
import space.clipsignal.tiktok.TikTok;
import space.clipsignal.tiktok.error.TikTokException;
import space.clipsignal.tiktok.oauth.AuthorizeUrl;
import space.clipsignal.tiktok.oauth.Pkce;

/** The round trip through TikTok's consent page. */
@ApplicationScoped
class Login {

    static final String CALLBACK = "/api/tiktok/auth/callback";

    private static final Logger LOG = Logger.getLogger(Login.class);

    @Inject
    LoginAttempts attempts;

    @Inject
    Sessions sessions;

    @Inject
    Connections connections;

    @Inject
    AccountSettings settings;

    @Inject
    Installation installation;

    @Inject
    TikTok tikTok;

    @Inject
    Ids ids;

    /** TikTok's consent page for a login begun in the browser that holds {@code browser}. */
    URI begin(String browser, String returnTo) {
        var state = ids.token();
        var verifier = ids.token();
        attempts.begin(state, browser, new LoginAttempt(verifier, returnTo));
        return tikTok.authorizeUrl(new AuthorizeUrl(
                redirectUri(), settings.requestedScopes(), state, new Pkce(verifier).challenge(), false));
    }

    /** What the browser came back with, made into a session or into the reason why there is none. */
    Outcome finish(Returned returned, String browser) {
        var attempt = attempts.take(returned.state(), browser);
        if (attempt.isEmpty()) {
            return new Outcome.Failed(LoginFailure.STATE);
        }
        if (returned.error() == null && returned.code() == null) {
            return new Outcome.Failed(LoginFailure.REFUSED);
        }
        if (returned.error() != null) {
            return new Outcome.Failed(failure(returned.error()));
        }
        try {
            var grant = tikTok.exchange(
                    returned.code(), redirectUri(), attempt.get().codeVerifier());
            var token = sessions.open(connections.connect(grant));
            return new Outcome.LoggedIn(token, attempt.get().returnTo());
        } catch (TikTokException e) {
            LOG.warnf("login failed: %s", e.getMessage());
            return new Outcome.Failed(failure(e));
        }
    }

    private URI redirectUri() {
        return installation.publicUrl(CALLBACK);
    }

    private static LoginFailure failure(String error) {
        return switch (error) {
            case "access_denied" -> LoginFailure.DECLINED;
            default -> LoginFailure.REFUSED;
        };
    }

    private static LoginFailure failure(TikTokException e) {
        return switch (e) {
            case TikTokException.TokenRejected t -> LoginFailure.CODE;
            case TikTokException.ScopeMissing s -> LoginFailure.SCOPE;
            case TikTokException.Unreachable u -> LoginFailure.UNREACHABLE;
            default -> LoginFailure.REFUSED;
        };
    }

    /** The query parameters of TikTok's redirect; those it left out are null. */
    record Returned(String code, String state, String error) {}

    /** How a login ended. */
    sealed interface Outcome {
        /** A session is open. */
        record LoggedIn(String token, String returnTo) implements Outcome {}

        /** There is none, for this reason. */
        record Failed(LoginFailure reason) implements Outcome {}
    }
}
