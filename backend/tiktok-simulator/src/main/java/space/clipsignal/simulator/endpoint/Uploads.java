package space.clipsignal.simulator.endpoint;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.net.URI;
import space.clipsignal.simulator.http.Json;
import space.clipsignal.simulator.world.Mode;
import space.clipsignal.simulator.world.Post;
import space.clipsignal.simulator.world.UploadPlan;
import space.clipsignal.simulator.world.World;

/** Begins an upload and hands out its URL, whose query is the only credential. */
final class Uploads {

    private final World world;
    private final URI publicUrl;

    Uploads(World world, URI publicUrl) {
        this.world = world;
        this.publicUrl = publicUrl;
    }

    ObjectNode begin(Gate.Caller caller, Mode mode, JsonNode postInfo, UploadPlan plan) {
        world.discardAbandonedUploads();
        Post post = world.posts().begin(caller.app().clientKey(), caller.creator(), mode, postInfo, plan);
        String url = publicUrl + ChunkPut.PATH + "?upload_id=" + post.upload().id() + "&upload_token="
                + post.upload().token();
        return Json.object().put("publish_id", post.publishId()).put("upload_url", url);
    }
}
