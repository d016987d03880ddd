package space.clipsignal.simulator.endpoint;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import space.clipsignal.simulator.http.Answer;
import space.clipsignal.simulator.http.Json;
import space.clipsignal.simulator.http.Parameters;
import space.clipsignal.simulator.http.Refusal;
import space.clipsignal.simulator.http.Request;
import space.clipsignal.simulator.http.Route;
import space.clipsignal.simulator.rule.Pkce;
import space.clipsignal.simulator.world.Code;
import space.clipsignal.simulator.world.Consents;
import space.clipsignal.simulator.world.Ids;
import space.clipsignal.simulator.world.Tokens;
import space.clipsignal.simulator.world.World;

/**
 * {@code POST /v2/oauth/token/}: codes and refresh tokens for tokens.
 * https://developers.tiktok.com/docs/en/oauth-user-access-token-management, checked 2026-11
 */
public final class TokenEndpoint implements Endpoint {

    private final World world;
    private final Envelope envelope;
    private final ClientCheck clientCheck;

    TokenEndpoint(World world, Envelope envelope, ClientCheck clientCheck) {
        this.world = world;
        this.envelope = envelope;
        this.clientCheck = clientCheck;
    }

    @Override
    public List<Route> routes() {
        return List.of(new Route("POST", "/v2/oauth/token/", envelope.oauth(), this::answer));
    }

    private Answer answer(Request request) throws IOException {
        Parameters form = clientCheck.admit(request);
        String grantType = ClientCheck.required(form, "grant_type");
        ObjectNode granted =
                switch (grantType) {
                    case "authorization_code" -> describe(byCode(form));
                    case "refresh_token" -> describe(byRefreshToken(form));
                    case "client_credentials" -> clientToken();
                    default -> throw new Refusal(400, "unsupported_grant_type", "The grant type is not supported.");
                };
        return Answer.json(200, granted).with("X-Tt-Logid", world.ids().logId()).with("Cache-Control", "no-store");
    }

    private Tokens byCode(Parameters form) {
        Code code = world.consents()
                .code(ClientCheck.required(form, "code"))
                .filter(issued -> issued.clientKey().equals(world.app().clientKey()))
                .orElseThrow(TokenEndpoint::codeExpired);
        if (!code.redirectUri().equals(ClientCheck.required(form, "redirect_uri"))) {
            throw new Refusal(400, "invalid_request", "Redirect_uri is not matched with the uri when requesting code.");
        }
        if (!Pkce.proves(form.get("code_verifier").orElse(null), code)) {
            throw new Refusal(400, "invalid_request", "Code verifier or code challenge is invalid.");
        }
        return world.consents().redeem(code).orElseThrow(TokenEndpoint::codeExpired);
    }

    private Tokens byRefreshToken(Parameters form) {
        return world.consents()
                .refresh(world.app().clientKey(), ClientCheck.required(form, "refresh_token"))
                .orElseThrow(() -> new Refusal(400, "invalid_grant", "Refresh token is invalid or expired."));
    }

    private ObjectNode describe(Tokens tokens) {
        Instant now = world.clock().instant();
        return Json.object()
                .put("access_token", tokens.access().value())
                .put("expires_in", Consents.ACCESS_TOKEN_LIFE.toSeconds())
                .put(
                        "open_id",
                        Ids.openId(world.app().clientKey(), tokens.grant().creatorId()))
                // What is left since the consent: it counts down over refreshes. Seen on the wire.
                .put(
                        "refresh_expires_in",
                        Duration.between(now, tokens.grant().endsAt()).toSeconds())
                .put("refresh_token", tokens.refresh().value())
                .put("scope", String.join(",", tokens.grant().scopes()))
                .put("token_type", "Bearer");
    }

    /**
     * For products that this simulator does not play, so no endpoint takes it; a way to check credentials.
     * https://developers.tiktok.com/docs/en/client-access-token-management, checked 2026-11
     */
    private ObjectNode clientToken() {
        return Json.object()
                .put("access_token", world.ids().clientToken())
                .put("expires_in", Consents.ACCESS_TOKEN_LIFE.toSeconds())
                .put("token_type", "Bearer");
    }

    private static Refusal codeExpired() {
        return new Refusal(400, "invalid_grant", "Authorization code is expired.");
    }
}
