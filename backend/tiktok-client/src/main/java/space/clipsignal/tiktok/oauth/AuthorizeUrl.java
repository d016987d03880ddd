package space.clipsignal.tiktok.oauth;

import java.net.URI;
import java.util.Objects;
import java.util.Set;

/**
 * What the creator is asked for on TikTok's consent page (<a href="https://developers.tiktok.com/docs/en/login-kit-web">Login Kit</a>,
 * checked 2026-11).
 *
 * @param redirectUri one of the registered URIs, byte for byte
 * @param codeChallenge {@link Pkce#challenge()}; TikTok requires it of desktop redirect URIs and tolerates it for the web
 * @param disableAutoAuth shows the page even where the browser has a session; without it TikTok silently links the same account again
 */
public record AuthorizeUrl(
        URI redirectUri, Set<Scope> scopes, String state, String codeChallenge, boolean disableAutoAuth) {

    public AuthorizeUrl {
        Objects.requireNonNull(redirectUri, "redirectUri");
        Objects.requireNonNull(state, "state");
        Objects.requireNonNull(codeChallenge, "codeChallenge");
        if (scopes.isEmpty()) {
            throw new IllegalArgumentException("TikTok needs at least one scope");
        }
    }
}
