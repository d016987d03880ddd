package space.clipsignal.simulator.console;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.util.List;
import space.clipsignal.simulator.http.Answer;
import space.clipsignal.simulator.http.Json;
import space.clipsignal.simulator.http.Refusal;
import space.clipsignal.simulator.http.Request;
import space.clipsignal.simulator.http.Route;
import space.clipsignal.simulator.world.Creator;
import space.clipsignal.simulator.world.Ids;
import space.clipsignal.simulator.world.RemovalReason;
import space.clipsignal.simulator.world.World;

/** {@code /_sim/creators}: who lives here, newcomers, and their leaving of an app. */
final class CreatorsResource {

    private final World world;
    private final ConsoleRoute console;

    CreatorsResource(World world, ConsoleRoute console) {
        this.world = world;
        this.console = console;
    }

    List<Route> routes() {
        return List.of(
                ConsoleRoute.reading("/_sim/creators", request -> Answer.json(200, list())),
                console.changing("POST", "/_sim/creators", this::welcome),
                console.changing("POST", "/_sim/creators/{openId}/remove-authorization", this::removeAuthorization));
    }

    private ArrayNode list() {
        ArrayNode list = Json.array();
        world.creators().all().forEach(creator -> list.add(describe(creator)));
        return list;
    }

    private ObjectNode describe(Creator creator) {
        String clientKey = world.app().clientKey();
        ObjectNode described = Json.object()
                .put("creator", creator.id())
                .put("openId", Ids.openId(clientKey, creator.id()))
                .put("displayName", creator.displayName())
                .put("username", creator.username())
                .put("privateAccount", creator.privateAccount())
                .put("commentDisabled", creator.commentDisabled())
                .put("duetDisabled", creator.duetDisabled())
                .put("stitchDisabled", creator.stitchDisabled())
                .put("maxVideoDurationSeconds", creator.maxVideoSeconds())
                .put("publicVideoCount", world.videos().publicOf(creator).size());
        ArrayNode scopes = described.putArray("grantedScopes");
        world.consents().grantedScopes(clientKey, creator).forEach(scopes::add);
        return described;
    }

    private Answer welcome(Request request) throws IOException {
        String displayName = request.json().path("displayName").asText("").strip();
        if (displayName.isEmpty()) {
            throw new Refusal(400, "invalid_params", "The newcomer needs a displayName");
        }
        return Answer.json(201, describe(world.welcome(displayName)));
    }

    private Answer removeAuthorization(Request request) {
        String clientKey = world.app().clientKey();
        String openId = request.pathVariable("openId");
        Creator creator = world.creators().all().stream()
                .filter(candidate -> Ids.openId(clientKey, candidate.id()).equals(openId))
                .findFirst()
                .orElseThrow(() -> new Refusal(404, "no_such_creator", "No creator has the open_id " + openId));
        if (!world.consents().remove(clientKey, creator, RemovalReason.USER_DISCONNECTED)) {
            throw new Refusal(409, "not_authorized", "This creator has not authorized the app");
        }
        return Answer.empty(204);
    }
}
