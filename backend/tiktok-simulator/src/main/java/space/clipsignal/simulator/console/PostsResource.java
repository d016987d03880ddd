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
import space.clipsignal.simulator.world.Post;
import space.clipsignal.simulator.world.Stage;
import space.clipsignal.simulator.world.World;

/**
 * {@code /_sim/posts}: the ledger of every post and draft whose bytes TikTok has and has not refused, oldest first; an
 * init without bytes is no post.
 */
final class PostsResource {

    private final World world;
    private final ConsoleRoute console;

    PostsResource(World world, ConsoleRoute console) {
        this.world = world;
        this.console = console;
    }

    List<Route> routes() {
        return List.of(
                ConsoleRoute.reading("/_sim/posts", request -> Answer.json(200, list())),
                console.changing("POST", "/_sim/posts/{publishId}/post-from-inbox", this::postFromInbox));
    }

    List<Post> shown() {
        world.lifecycle().advance();
        return world.posts().all().stream()
                .filter(post -> !post.uploading() && !post.failed())
                .toList();
    }

    private ArrayNode list() {
        ArrayNode list = Json.array();
        shown().forEach(post -> list.add(describe(post)));
        return list;
    }

    private static ObjectNode describe(Post post) {
        ObjectNode described = Json.object()
                .put("publishId", post.publishId())
                .put("openId", post.openId())
                .put("mode", post.mode().name())
                .put("state", post.stage().status());
        described.set("postInfo", post.postInfo());
        described
                .put("sizeBytes", post.upload().receivedBytes())
                .put("sha256", post.upload().sha256())
                .put("chunks", post.upload().receivedChunks())
                .put("createdAt", post.createdAt().toString());
        ArrayNode ids = described.putArray("publicVideoIds");
        if (post.stage() instanceof Stage.Complete complete) {
            complete.publicVideoIds().forEach(ids::add);
        }
        return described;
    }

    /** What the creator does in the TikTok app with a draft; the body may name a privacyLevel. */
    private Answer postFromInbox(Request request) throws IOException {
        String publishId = request.pathVariable("publishId");
        Post post = world.posts()
                .find(publishId)
                .orElseThrow(() -> new Refusal(404, "no_such_post", "There is no post " + publishId));
        List<String> options = world.creators()
                .find(post.creatorId())
                .map(Creator::privacyLevelOptions)
                .orElseThrow();
        String level = request.json().path("privacyLevel").asText(options.getFirst());
        if (!options.contains(level)) {
            throw new Refusal(400, "invalid_params", "The privacyLevel must be one of " + options);
        }
        world.lifecycle().advance();
        if (!world.lifecycle().postFromInbox(publishId, level)) {
            throw new Refusal(409, "not_in_inbox", "Only a draft that is in the inbox can be posted from there");
        }
        return Answer.empty(204);
    }
}
