package space.clipsignal.simulator.endpoint;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import space.clipsignal.simulator.http.Answer;
import space.clipsignal.simulator.http.Json;
import space.clipsignal.simulator.http.Request;
import space.clipsignal.simulator.http.Route;
import space.clipsignal.simulator.media.MediaLinks;
import space.clipsignal.simulator.rule.Caps;
import space.clipsignal.simulator.world.Creator;

/**
 * {@code POST /v2/post/publish/creator_info/query/}.
 * https://developers.tiktok.com/docs/en/content-posting-api-reference-query-creator-info, checked 2026-11
 */
public final class CreatorInfoQuery implements Endpoint {

    private static final int CALLS_PER_MINUTE = 20;

    private final Gate gate;
    private final Envelope envelope;
    private final MediaLinks links;
    private final Caps caps;

    CreatorInfoQuery(Gate gate, Envelope envelope, MediaLinks links, Caps caps) {
        this.gate = gate;
        this.envelope = envelope;
        this.links = links;
        this.caps = caps;
    }

    @Override
    public List<Route> routes() {
        String path = "/v2/post/publish/creator_info/query/";
        return List.of(new Route("POST", path, envelope.posting(), this::answer));
    }

    private Answer answer(Request request) {
        Creator creator =
                gate.admit(request, List.of("video.publish"), CALLS_PER_MINUTE).creator();
        caps.checkCreatorInfo(creator);
        ArrayNode options = Json.array();
        creator.privacyLevelOptions().forEach(options::add);
        ObjectNode data = Json.object()
                .put("creator_avatar_url", links.avatar(creator))
                .put("creator_username", creator.username())
                .put("creator_nickname", creator.displayName());
        data.set("privacy_level_options", options);
        data.put("comment_disabled", creator.commentDisabled())
                .put("duet_disabled", creator.duetDisabled())
                .put("stitch_disabled", creator.stitchDisabled())
                .put("max_video_post_duration_sec", creator.maxVideoSeconds());
        return envelope.ok(data);
    }
}
