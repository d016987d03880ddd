package space.clipsignal.simulator.endpoint;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import space.clipsignal.simulator.http.Parameters;
import space.clipsignal.simulator.world.App;
import space.clipsignal.simulator.world.RedirectUri;
import space.clipsignal.simulator.world.Scope;

/**
 * What an app asks for when it sends a creator here, once it has passed TikTok's checks. The error words are those seen on
 * TikTok's own page; where one is not known, the nearest was taken.
 * https://developers.tiktok.com/docs/en/login-kit-web and login-kit-desktop, checked 2026-11
 *
 * @param challenge null for an app that needs none
 */
record AuthorizeRequest(List<Scope> scopes, String redirectUri, String state, String challenge) {

    /** Throws {@link Unacceptable} with the first thing that is wrong. */
    static AuthorizeRequest read(Parameters query, App app) throws Unacceptable {
        String key = query.get("client_key").orElseThrow(() -> new Unacceptable("param_error", "client_key", "10003"));
        if (!key.equals(app.clientKey())) {
            throw new Unacceptable("unauthorized_client", "client_key", "");
        }
        String redirectUri = query.get("redirect_uri")
                .filter(app::accepts)
                .orElseThrow(() -> new Unacceptable("invalid_request", "redirect_uri", ""));
        if (!query.get("response_type").filter("code"::equals).isPresent()) {
            throw new Unacceptable("unsupported_response_type", "response_type", "");
        }
        List<Scope> scopes = scopes(query, app);
        String state = query.get("state").orElseThrow(() -> new Unacceptable("invalid_request", "state", ""));
        return new AuthorizeRequest(scopes, redirectUri, state, challenge(query, redirectUri));
    }

    /** One scope that the app does not have sinks the whole page. */
    private static List<Scope> scopes(Parameters query, App app) throws Unacceptable {
        Set<String> asked = new LinkedHashSet<>();
        for (String word : query.get("scope").orElse("").split(",", -1)) {
            asked.add(word.strip());
        }
        if (!app.scopes().containsAll(asked)) {
            throw new Unacceptable("invalid_scope", "scope", "");
        }
        return Scope.among(asked);
    }

    /** A challenge in the wrong alphabet passes here and fails only when the code is redeemed. */
    private static String challenge(Parameters query, String redirectUri) throws Unacceptable {
        if (!RedirectUri.isDesktop(redirectUri)) {
            return null;
        }
        String challenge = query.get("code_challenge")
                .orElseThrow(() -> new Unacceptable("param_error", "code_challenge", "10007"));
        if (!query.get("code_challenge_method").filter("S256"::equals).isPresent()) {
            throw new Unacceptable("param_error", "code_challenge_method", "10008");
        }
        return challenge;
    }

    /** What is wrong with a request, as TikTok's error page says it: never to the app, always to whoever looks. */
    static final class Unacceptable extends Exception {

        private final String error;
        private final String type;
        private final String number;

        Unacceptable(String error, String type, String number) {
            super(error + " " + type, null, false, false);
            this.error = error;
            this.type = type;
            this.number = number;
        }

        String error() {
            return error;
        }

        String type() {
            return type;
        }

        /** TikTok's errCode, or empty where none is known. */
        String number() {
            return number;
        }
    }
}
