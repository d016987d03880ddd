package space.clipsignal.simulator.console;

import java.util.List;
import space.clipsignal.simulator.fault.Faults;
import space.clipsignal.simulator.http.Answer;
import space.clipsignal.simulator.http.Route;
import space.clipsignal.simulator.rule.RateLimits;
import space.clipsignal.simulator.world.World;

/** {@code /_sim/reset}: the world as on its first day. */
final class ResetResource {

    private final World world;
    private final RateLimits limits;
    private final Faults faults;
    private final RequestLog requests;
    private final ConsoleRoute console;

    ResetResource(World world, RateLimits limits, Faults faults, RequestLog requests, ConsoleRoute console) {
        this.world = world;
        this.limits = limits;
        this.faults = faults;
        this.requests = requests;
        this.console = console;
    }

    List<Route> routes() {
        return List.of(console.changing("POST", "/_sim/reset", request -> {
            world.reset();
            limits.forget();
            faults.clear();
            requests.clear();
            return Answer.empty(204);
        }));
    }
}
