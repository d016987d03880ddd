package space.clipsignal.simulator.endpoint;

import java.util.Collections;
import java.util.List;
import space.clipsignal.simulator.http.Refusal;
import space.clipsignal.simulator.http.Request;
import space.clipsignal.simulator.rule.RateLimits;
import space.clipsignal.simulator.world.AccessToken;
import space.clipsignal.simulator.world.App;
import space.clipsignal.simulator.world.Creator;
import space.clipsignal.simulator.world.World;

/**
 * Lets a call in: token, then scope, then rate limit. The order is not documented.
 * https://developers.tiktok.com/docs/en/tiktok-api-v2-error-handling, checked 2026-11
 */
final class Gate {

    private static final String BEARER = "Bearer ";

    private final World world;
    private final RateLimits limits;

    Gate(World world, RateLimits limits) {
        this.world = world;
        this.limits = limits;
    }

    /** A caller with at least one of {@code scopes}, where no rate limit is documented. */
    Caller admit(Request request, List<String> scopes) {
        Caller caller = authenticate(request);
        caller.requireAnyOf(scopes);
        return caller;
    }

    /** A caller with at least one of {@code scopes} that has not called too often. */
    Caller admit(Request request, List<String> scopes, int perMinute) {
        Caller caller = admit(request, scopes);
        limits.admit(caller.token().value(), request.path(), perMinute);
        return caller;
    }

    /** A caller whose scopes depend on what it asks for. */
    Caller admit(Request request, int perMinute) {
        Caller caller = authenticate(request);
        limits.admit(caller.token().value(), request.path(), perMinute);
        return caller;
    }

    private Caller authenticate(Request request) {
        // So that no answer depends on when the world's ticker came by.
        world.lifecycle().advance();
        AccessToken token = request.header("Authorization")
                .filter(header -> header.startsWith(BEARER))
                .flatMap(header -> world.consents().accessToken(header.substring(BEARER.length())))
                .orElseThrow(() -> new Refusal(
                        401, "access_token_invalid", "The access token is invalid or not found in the request."));
        Creator creator = world.creators().find(token.creatorId()).orElseThrow();
        return new Caller(token, creator, world.app());
    }

    /** Who calls, for whom. */
    record Caller(AccessToken token, Creator creator, App app) {

        void requireAnyOf(List<String> scopes) {
            if (Collections.disjoint(token.scopes(), scopes)) {
                throw new Refusal(
                        401,
                        "scope_not_authorized",
                        "The user did not authorize the scope required for completing this request.");
            }
        }
    }
}
