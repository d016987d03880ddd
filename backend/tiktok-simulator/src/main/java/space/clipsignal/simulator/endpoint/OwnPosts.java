package space.clipsignal.simulator.endpoint;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import space.clipsignal.simulator.http.Refusal;
import space.clipsignal.simulator.world.Post;
import space.clipsignal.simulator.world.World;

/**
 * The post that a {@code publish_id} names, if it is the caller's.
 * https://developers.tiktok.com/docs/en/content-posting-api-reference-get-video-status, checked 2026-11
 */
final class OwnPosts {

    static final List<String> SCOPES = List.of("video.upload", "video.publish");

    private final World world;

    OwnPosts(World world) {
        this.world = world;
    }

    Post read(Gate.Caller caller, JsonNode body) {
        Post post = world.posts()
                .find(body.path("publish_id").asText())
                .orElseThrow(() -> new Refusal(400, "invalid_publish_id", "The publish_id does not exist"));
        boolean own = post.creatorId().equals(caller.creator().id())
                && post.clientKey().equals(caller.app().clientKey());
        if (!own) {
            throw new Refusal(
                    400,
                    "token_not_authorized_for_specified_publish_id",
                    "The access_token does not have authorization on the specified publish_id");
        }
        return post;
    }
}
