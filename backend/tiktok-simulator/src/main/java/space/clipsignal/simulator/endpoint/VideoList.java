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

/** {@code POST /v2/video/list/}. https://developers.tiktok.com/docs/en/tiktok-api-v2-video-list, checked 2026-11 */
public final class VideoList implements Endpoint {

    static final List<String> SCOPES = List.of("video.list");
    static final int CALLS_PER_MINUTE = 600;

    private static final int DEFAULT_COUNT = 10;
    private static final int MOST = 20;

    private final World world;
    private final Gate gate;
    private final Envelope envelope;
    private final VideoObject videoObject;

    VideoList(World world, Gate gate, Envelope envelope, VideoObject videoObject) {
        this.world = world;
        this.gate = gate;
        this.envelope = envelope;
        this.videoObject = videoObject;
    }

    @Override
    public List<Route> routes() {
        return List.of(new Route("POST", "/v2/video/list/", envelope.display(), this::answer));
    }

    private Answer answer(Request request) throws IOException {
        Gate.Caller caller = gate.admit(request, SCOPES, CALLS_PER_MINUTE);
        List<String> fields = Fields.read(request, VideoObject.FIELDS);
        JsonNode body = request.json();
        long count = number(body, "max_count", DEFAULT_COUNT);
        if (count < 1 || count > MOST) {
            throw new Refusal(400, "invalid_params", "The max_count must be 1 to " + MOST);
        }
        // Milliseconds, though create_time is in seconds; any instant may be asked for.
        long before = number(body, "cursor", Long.MAX_VALUE);
        List<Video> older = world.videos().publicOf(caller.creator()).stream()
                .filter(video -> video.createdAt().toEpochMilli() < before)
                .toList();
        List<Video> page = older.stream().limit(count).toList();
        ArrayNode videos = Json.array();
        page.forEach(video -> videos.add(videoObject.describe(caller.creator(), video, fields)));
        ObjectNode data = Json.object();
        data.set("videos", videos);
        data.put("cursor", page.isEmpty() ? 0 : page.getLast().createdAt().toEpochMilli());
        data.put("has_more", older.size() > page.size());
        return envelope.ok(data);
    }

    private static long number(JsonNode body, String field, long otherwise) {
        JsonNode value = body.path(field);
        if (value.isMissingNode() || value.isNull()) {
            return otherwise;
        }
        if (!value.isIntegralNumber() || !value.canConvertToLong()) {
            throw new Refusal(400, "invalid_params", "The " + field + " must be a number");
        }
        return value.asLong();
    }
}
