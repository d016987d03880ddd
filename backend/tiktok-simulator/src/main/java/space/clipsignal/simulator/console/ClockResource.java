package space.clipsignal.simulator.console;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import space.clipsignal.simulator.http.Answer;
import space.clipsignal.simulator.http.Json;
import space.clipsignal.simulator.http.Refusal;
import space.clipsignal.simulator.http.Request;
import space.clipsignal.simulator.http.Route;
import space.clipsignal.simulator.world.World;

/** {@code /_sim/clock}: what time it is here, and moving it forward. */
final class ClockResource {

    private static final Duration FURTHEST = Duration.ofDays(3_650);

    private final World world;
    private final ConsoleRoute console;

    ClockResource(World world, ConsoleRoute console) {
        this.world = world;
        this.console = console;
    }

    List<Route> routes() {
        return List.of(
                ConsoleRoute.reading("/_sim/clock", request -> now()),
                console.changing("POST", "/_sim/clock", this::advance));
    }

    private Answer now() {
        return Answer.json(200, Json.object().put("now", world.clock().instant().toString()));
    }

    private Answer advance(Request request) throws IOException {
        JsonNode seconds = request.json().path("advanceSeconds");
        if (!seconds.isIntegralNumber() || seconds.asLong() < 0 || seconds.asLong() > FURTHEST.toSeconds()) {
            throw new Refusal(400, "invalid_params", "advanceSeconds must be 0 to " + FURTHEST.toSeconds());
        }
        world.clock().advance(Duration.ofSeconds(seconds.asLong()));
        world.lifecycle().advance();
        return now();
    }
}
