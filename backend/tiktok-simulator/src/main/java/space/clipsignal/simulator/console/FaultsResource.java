package space.clipsignal.simulator.console;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import space.clipsignal.simulator.fault.Effect;
import space.clipsignal.simulator.fault.Fault;
import space.clipsignal.simulator.fault.Faults;
import space.clipsignal.simulator.http.Answer;
import space.clipsignal.simulator.http.Json;
import space.clipsignal.simulator.http.Refusal;
import space.clipsignal.simulator.http.Request;
import space.clipsignal.simulator.http.Route;

/** {@code /_sim/faults}: what shall go wrong next; list, plan, forget. */
final class FaultsResource {

    private final Faults faults;
    private final Set<String> targets;
    private final ConsoleRoute console;

    /** {@code targets} are the paths that can be struck. */
    FaultsResource(Faults faults, Set<String> targets, ConsoleRoute console) {
        this.faults = faults;
        this.targets = targets;
        this.console = console;
    }

    List<Route> routes() {
        return List.of(
                ConsoleRoute.reading("/_sim/faults", request -> Answer.json(200, list())),
                console.changing("POST", "/_sim/faults", this::plan),
                console.changing("DELETE", "/_sim/faults", request -> {
                    faults.clear();
                    return Answer.empty(204);
                }));
    }

    private Answer plan(Request request) throws IOException {
        JsonNode body = request.json();
        String target = body.path("endpoint").asText();
        if (!targets.contains(target) && !target.equals(Fault.WEBHOOK)) {
            throw invalid("The endpoint must be " + Fault.WEBHOOK + " or one of " + targets);
        }
        Effect effect = Effect.named(body.path("effect").asText())
                .orElseThrow(() -> invalid("The effect must be one of " + Effect.words()));
        Long chunk = body.has("chunk") ? Long.valueOf(body.path("chunk").asLong(-1)) : null;
        try {
            Fault fault = new Fault(
                    target,
                    body.path("nth").asInt(1),
                    body.path("count").asInt(1),
                    chunk,
                    effect,
                    Duration.ofMillis(body.path("delayMillis").asLong(1_000)));
            faults.plan(fault);
            return Answer.json(201, describe(fault));
        } catch (IllegalArgumentException senseless) {
            throw invalid(senseless.getMessage());
        }
    }

    private ArrayNode list() {
        ArrayNode list = Json.array();
        faults.planned().forEach(fault -> list.add(describe(fault)));
        return list;
    }

    private static ObjectNode describe(Fault fault) {
        ObjectNode described = Json.object()
                .put("endpoint", fault.target())
                .put("effect", fault.effect().word())
                .put("nth", fault.nth())
                .put("count", fault.count())
                .put("delayMillis", fault.delay().toMillis());
        if (fault.chunk() != null) {
            described.put("chunk", fault.chunk());
        }
        return described;
    }

    private static Refusal invalid(String message) {
        return new Refusal(400, "invalid_params", message);
    }
}
