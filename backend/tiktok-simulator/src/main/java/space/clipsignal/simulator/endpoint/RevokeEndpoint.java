package space.clipsignal.simulator.endpoint;

import java.io.IOException;
import java.util.List;
import space.clipsignal.simulator.http.Answer;
import space.clipsignal.simulator.http.Json;
import space.clipsignal.simulator.http.Parameters;
import space.clipsignal.simulator.http.Refusal;
import space.clipsignal.simulator.http.Request;
import space.clipsignal.simulator.http.Route;
import space.clipsignal.simulator.world.AccessToken;
import space.clipsignal.simulator.world.RemovalReason;
import space.clipsignal.simulator.world.World;

/**
 * {@code POST /v2/oauth/revoke/}: ends all of the app's permissions for the token's creator. The page says that the
 * answer is empty and prints {@code {}}. What an unknown token gets is not documented.
 * https://developers.tiktok.com/docs/en/oauth-user-access-token-management, checked 2026-11
 */
public final class RevokeEndpoint implements Endpoint {

    private final World world;
    private final Envelope envelope;
    private final ClientCheck clientCheck;

    RevokeEndpoint(World world, Envelope envelope, ClientCheck clientCheck) {
        this.world = world;
        this.envelope = envelope;
        this.clientCheck = clientCheck;
    }

    @Override
    public List<Route> routes() {
        return List.of(new Route("POST", "/v2/oauth/revoke/", envelope.oauth(), this::answer));
    }

    private Answer answer(Request request) throws IOException {
        Parameters form = clientCheck.admit(request);
        AccessToken token = world.consents()
                .accessToken(ClientCheck.required(form, "token"))
                .orElseThrow(() -> new Refusal(400, "invalid_grant", "Access token is invalid or expired."));
        world.consents()
                .remove(
                        world.app().clientKey(),
                        world.creators().find(token.creatorId()).orElseThrow(),
                        RemovalReason.DEVELOPER_REVOKED);
        return Answer.json(200, Json.object()).with("X-Tt-Logid", world.ids().logId());
    }
}
