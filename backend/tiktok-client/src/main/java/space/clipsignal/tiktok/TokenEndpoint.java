package space.clipsignal.tiktok;

import io.quarkus.oidc.client.OidcClient;
import io.quarkus.oidc.client.OidcClients;
import io.quarkus.oidc.client.Tokens;
import io.quarkus.oidc.common.OidcRequestContextProperties;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.net.URI;
import java.time.Duration;
import java.util.Map;
import java.util.function.Function;
import space.clipsignal.tiktok.error.TikTokException;
import space.clipsignal.tiktok.oauth.AccessToken;
import space.clipsignal.tiktok.oauth.RefreshToken;
import space.clipsignal.tiktok.oauth.Scope;
import space.clipsignal.tiktok.oauth.TokenGrant;

/**
 * Codes and tokens for tokens, through the OIDC client named tiktok (<a
 * href="https://developers.tiktok.com/docs/en/oauth-get-a-user-access-token">token pages</a>, checked 2026-11).
 */
@ApplicationScoped
class TokenEndpoint {

    private static final String CLIENT_NAME = "tiktok";

    private final OidcClients clients;
    private final Duration timeout;

    TokenEndpoint(OidcClients clients, TikTokSettings settings) {
        this.clients = clients;
        this.timeout = Duration.ofMillis(settings.connectTimeoutMillis() + (long) settings.readTimeoutMillis());
    }

    /** The application may have other OIDC clients, whose requests and answers are not ours to change. */
    static boolean isTikTok(OidcRequestContextProperties properties) {
        return properties != null && CLIENT_NAME.equals(properties.getString("client-id"));
    }

    TokenGrant exchange(String code, URI redirectUri, String codeVerifier) {
        return grant(call(client -> client.getTokens(
                Map.of("code", code, "redirect_uri", redirectUri.toString(), "code_verifier", codeVerifier))));
    }

    TokenGrant refresh(RefreshToken token) {
        return grant(call(client -> client.refreshTokens(token.reveal())));
    }

    void revoke(AccessToken token) {
        call(client -> client.revokeAccessToken(token.reveal()));
    }

    private <T> T call(Function<OidcClient, Uni<T>> call) {
        try {
            return call.apply(clients.getClient(CLIENT_NAME)).await().atMost(timeout);
        } catch (TikTokException understood) {
            throw understood;
        } catch (RuntimeException failure) {
            // The library hides whether it ever got a connection, so the request may have arrived.
            throw new TikTokException.Unreachable("No answer: " + failure, true, null, failure);
        }
    }

    private static TokenGrant grant(Tokens answer) {
        try {
            return new TokenGrant(
                    new AccessToken(answer.getAccessToken()),
                    Duration.ofSeconds(Long.parseLong(answer.get("expires_in"))),
                    new RefreshToken(answer.getRefreshToken()),
                    Duration.ofSeconds(Long.parseLong(answer.get("refresh_expires_in"))),
                    answer.get("open_id"),
                    Scope.parse(answer.get("scope")));
        } catch (IllegalArgumentException | NullPointerException incomplete) {
            throw Failures.nonsense(200, null, incomplete);
        }
    }
}
