package space.clipsignal.simulator.endpoint;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.util.List;
import space.clipsignal.simulator.http.Answer;
import space.clipsignal.simulator.http.Json;
import space.clipsignal.simulator.http.Refusal;
import space.clipsignal.simulator.http.Request;
import space.clipsignal.simulator.http.Route;
import space.clipsignal.simulator.world.Video;
import space.clipsignal.simulator.world.World;

/** {@code POST /v2/video/query/}. https://developers.tiktok.com/docs/en/tiktok-api-v2-video-query, checked 2026-11 */
public final class VideoQuery implements Endpoint {

    private static final int MOST_IDS = 20;

    private final World world;
    private final Gate gate;
    private final Envelope envelope;
    private final VideoObject videoObject;

    VideoQuery(World world, Gate gate, Envelope envelope, VideoObject videoObject) {
        this.world = world;
        this.gate = gate;
        this.envelope = envelope;
        this.videoObject = videoObject;
    }

    @Override
    public List<Route> routes() {
        return List.of(new Route("POST", "/v2/video/query/", envelope.display(), this::answer));
    }

    private Answer answer(Request request) throws IOException {
        Gate.Caller caller = gate.admit(request, VideoList.SCOPES, VideoList.CALLS_PER_MINUTE);
        List<String> fields = Fields.read(request, VideoObject.FIELDS);
        JsonNode ids = request.json().path("filters").path("video_ids");
        if (!ids.isArray() || ids.isEmpty() || ids.size() > MOST_IDS) {
            throw new Refusal(400, "invalid_params", "The video_ids must be 1 to " + MOST_IDS + " ids");
        }
        ArrayNode videos = Json.array();
        // Ids of others are not refused, they are just not answered. Seen on the wire, as are cursor and has_more.
        for (JsonNode id : ids) {
            world.videos()
                    .find(id.asText())
                    .filter(Video::visibleToEveryone)
                    .filter(video -> video.creatorId().equals(caller.creator().id()))
                    .ifPresent(video -> videos.add(videoObject.describe(caller.creator(), video, fields)));
        }
        ObjectNode data = Json.object();
        data.set("videos", videos);
        data.put("cursor", 0).put("has_more", false);
        return envelope.ok(data);
    }
}
