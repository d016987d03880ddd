package space.clipsignal.simulator.world;

import java.net.URI;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/**
 * An app as registered in TikTok's developer portal.
 *
 * @param redirectUris at most ten; see {@link RedirectUri} for what is accepted
 * @param callbackUrl where webhooks go; null sends none. TikTok insists on https, a simulator on a developer's machine
 *     cannot
 * @param audited whether the app passed the Direct Post audit
 * @param scopes what may be asked for on the consent page
 */
public record App(
        String clientKey,
        String clientSecret,
        List<String> redirectUris,
        URI callbackUrl,
        boolean audited,
        Set<String> scopes) {

    private static final int MAX_REDIRECT_URIS = 10;

    public App {
        Objects.requireNonNull(clientKey, "clientKey");
        Objects.requireNonNull(clientSecret, "clientSecret");
        redirectUris = List.copyOf(redirectUris);
        scopes = Set.copyOf(scopes);
        if (redirectUris.size() > MAX_REDIRECT_URIS) {
            throw new IllegalArgumentException("An app has at most ten redirect URIs, not " + redirectUris.size());
        }
        redirectUris.forEach(RedirectUri::new);
        if (!Scope.words().containsAll(scopes)) {
            throw new IllegalArgumentException("Unknown scope among " + scopes + "; there are " + Scope.words());
        }
    }

    /** An audited desktop app with every scope and any port on this machine: what most tests want. */
    public static App sample() {
        return new App(
                "aw5simulator0key",
                "simulator-client-secret",
                List.of("http://localhost:*/callback/", "http://127.0.0.1:*/callback/"),
                null,
                true,
                Scope.words());
    }

    public App withCredentials(String key, String secret) {
        return new App(key, secret, redirectUris, callbackUrl, audited, scopes);
    }

    public App withRedirectUris(String... uris) {
        return new App(clientKey, clientSecret, List.of(uris), callbackUrl, audited, scopes);
    }

    public App withCallbackUrl(URI url) {
        return new App(clientKey, clientSecret, redirectUris, url, audited, scopes);
    }

    public App withAudited(boolean passed) {
        return new App(clientKey, clientSecret, redirectUris, callbackUrl, passed, scopes);
    }

    public App withScopes(Set<String> allowed) {
        return new App(clientKey, clientSecret, redirectUris, callbackUrl, audited, allowed);
    }

    /** The registered URI that {@code asked} is, byte for byte; a registered {@code *} stands for any port. */
    public boolean accepts(String asked) {
        return redirectUris.stream().anyMatch(registered -> new RedirectUri(registered).matches(asked));
    }

    /** Says the key but never the secret. */
    @Override
    public String toString() {
        return "App[" + clientKey + "]";
    }
}
