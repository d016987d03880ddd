package space.clipsignal.simulator.console;

import com.fasterxml.jackson.databind.node.ArrayNode;
import java.util.List;
import space.clipsignal.simulator.http.Answer;
import space.clipsignal.simulator.http.Json;
import space.clipsignal.simulator.http.Route;
import space.clipsignal.simulator.webhook.Delivery;
import space.clipsignal.simulator.webhook.Outbox;

/** {@code /_sim/deliveries}: the webhooks that wait, and the last of those that do not, oldest first. */
final class DeliveriesResource {

    private final Outbox outbox;

    DeliveriesResource(Outbox outbox) {
        this.outbox = outbox;
    }

    List<Route> routes() {
        return List.of(ConsoleRoute.reading("/_sim/deliveries", request -> Answer.json(200, list())));
    }

    private ArrayNode list() {
        ArrayNode list = Json.array();
        for (Delivery delivery : outbox.all()) {
            list.addObject()
                    .put("id", delivery.id())
                    .put("event", delivery.event())
                    .put("openId", delivery.openId())
                    .put("state", delivery.state().name())
                    .put("createdAt", delivery.createdAt().toString())
                    .put("attempts", delivery.attempts())
                    .put("lastStatus", delivery.lastStatus())
                    .put(
                            "nextAttemptAt",
                            delivery.nextAttemptAt() == null
                                    ? null
                                    : delivery.nextAttemptAt().toString())
                    .put("body", delivery.body());
        }
        return list;
    }
}
