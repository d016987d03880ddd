package space.clipsignal.simulator.endpoint;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.util.List;
import space.clipsignal.simulator.http.Answer;
import space.clipsignal.simulator.http.Json;
import space.clipsignal.simulator.http.Request;
import space.clipsignal.simulator.http.Route;
import space.clipsignal.simulator.world.Post;
import space.clipsignal.simulator.world.Stage;

/**
 * {@code POST /v2/post/publish/status/fetch/}. Absent fields are left out, and public ids are numbers above 2^53 under a
 * misspelt name: both as TikTok does it.
 * https://developers.tiktok.com/docs/en/content-posting-api-reference-get-video-status, checked 2026-11
 */
public final class StatusFetch implements Endpoint {

    private static final int CALLS_PER_MINUTE = 30;

    private final Gate gate;
    private final Envelope envelope;
    private final OwnPosts ownPosts;

    StatusFetch(Gate gate, Envelope envelope, OwnPosts ownPosts) {
        this.gate = gate;
        this.envelope = envelope;
        this.ownPosts = ownPosts;
    }

    @Override
    public List<Route> routes() {
        return List.of(new Route("POST", "/v2/post/publish/status/fetch/", envelope.posting(), this::answer));
    }

    private Answer answer(Request request) throws IOException {
        Gate.Caller caller = gate.admit(request, OwnPosts.SCOPES, CALLS_PER_MINUTE);
        return envelope.ok(describe(ownPosts.read(caller, request.json())));
    }

    private static ObjectNode describe(Post post) {
        ObjectNode data = Json.object().put("status", post.stage().status());
        switch (post.stage()) {
            case Stage.Uploading uploading ->
                data.put("uploaded_bytes", post.upload().receivedBytes());
            case Stage.Processing processing ->
                data.put("uploaded_bytes", post.upload().receivedBytes());
            case Stage.Failed failed -> data.put("fail_reason", failed.reason());
            case Stage.Complete complete -> putPublicIds(data, complete.publicVideoIds());
            case Stage.InInbox inInbox -> {}
        }
        return data;
    }

    private static void putPublicIds(ObjectNode data, List<String> videoIds) {
        if (!videoIds.isEmpty()) {
            ArrayNode numbers = data.putArray("publicaly_available_post_id");
            videoIds.forEach(id -> numbers.add(Long.parseLong(id)));
        }
    }
}
