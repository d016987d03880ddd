package space.clipsignal.simulator.endpoint;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import space.clipsignal.simulator.http.Parameters;
import space.clipsignal.simulator.http.Refusal;
import space.clipsignal.simulator.http.Request;
import space.clipsignal.simulator.world.App;

/**
 * Client key and secret in a form-encoded body: no Basic authentication, no JSON.
 * https://developers.tiktok.com/docs/en/oauth-error-handling, checked 2026-11
 */
final class ClientCheck {

    private final App app;

    ClientCheck(App app) {
        this.app = app;
    }

    /** The form of a caller that is the app. */
    Parameters admit(Request request) throws IOException {
        if (!request.contentType().equals("application/x-www-form-urlencoded")) {
            throw malformed();
        }
        Parameters form = request.form();
        String key = required(form, "client_key");
        String secret = form.get("client_secret")
                .orElseThrow(() -> new Refusal(400, "invalid_request", "Client secret is missed in request."));
        if (!key.equals(app.clientKey()) || !same(secret, app.clientSecret())) {
            throw new Refusal(400, "invalid_client", "Client info is illegal or malformed.");
        }
        return form;
    }

    static String required(Parameters form, String name) {
        return form.get(name).orElseThrow(ClientCheck::malformed);
    }

    private static Refusal malformed() {
        return new Refusal(400, "invalid_request", "The request parameters are malformed.");
    }

    private static boolean same(String one, String other) {
        return MessageDigest.isEqual(one.getBytes(StandardCharsets.UTF_8), other.getBytes(StandardCharsets.UTF_8));
    }
}
