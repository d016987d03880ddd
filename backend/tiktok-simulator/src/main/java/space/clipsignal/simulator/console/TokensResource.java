package space.clipsignal.simulator.console;

import java.util.List;
import space.clipsignal.simulator.http.Answer;
import space.clipsignal.simulator.http.Route;
import space.clipsignal.simulator.world.World;

/** {@code /_sim/tokens}: lets all access tokens be as old as they get. Shows none. */
final class TokensResource {

    private final World world;
    private final ConsoleRoute console;

    TokensResource(World world, ConsoleRoute console) {
        this.world = world;
        this.console = console;
    }

    List<Route> routes() {
        return List.of(console.changing("POST", "/_sim/tokens/expire", request -> {
            world.consents().expireAccessTokens();
            return Answer.empty(204);
        }));
    }
}
