package space.clipsignal.tiktok;

import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import space.clipsignal.tiktok.oauth.AuthorizeUrl;
import space.clipsignal.tiktok.oauth.Scope;

/** The address of the consent page (<a href="https://developers.tiktok.com/docs/en/login-kit-web">Login Kit</a>, checked 2026-11). */
final class AuthorizePage {

    private AuthorizePage() {}

    static URI url(URI page, String clientKey, AuthorizeUrl request) {
        Map<String, String> query = new LinkedHashMap<>();
        query.put("client_key", clientKey);
        query.put("scope", Scope.join(request.scopes()));
        query.put("redirect_uri", request.redirectUri().toString());
        query.put("state", request.state());
        query.put("response_type", "code");
        query.put("code_challenge", request.codeChallenge());
        query.put("code_challenge_method", "S256");
        if (request.disableAutoAuth()) {
            query.put("disable_auto_auth", "1");
        }
        return URI.create(query.entrySet().stream()
                .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&", page + "?", "")));
    }
}
