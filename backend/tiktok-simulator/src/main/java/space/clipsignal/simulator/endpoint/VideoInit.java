package space.clipsignal.simulator.endpoint;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import space.clipsignal.simulator.http.Answer;
import space.clipsignal.simulator.http.Request;
import space.clipsignal.simulator.http.Route;
import space.clipsignal.simulator.rule.Caps;
import space.clipsignal.simulator.rule.ChunkRules;
import space.clipsignal.simulator.rule.PostInfoRules;
import space.clipsignal.simulator.rule.SourceInfo;
import space.clipsignal.simulator.world.Creator;
import space.clipsignal.simulator.world.Mode;
import space.clipsignal.simulator.world.UploadPlan;

/**
 * {@code POST /v2/post/publish/video/init/}: begins a Direct Post. The order of the checks is not documented.
 * https://developers.tiktok.com/docs/en/content-posting-api-reference-direct-post, checked 2026-11
 */
public final class VideoInit implements Endpoint {

    static final int CALLS_PER_MINUTE = 6;

    private final Gate gate;
    private final Envelope envelope;
    private final Caps caps;
    private final Uploads uploads;

    VideoInit(Gate gate, Envelope envelope, Caps caps, Uploads uploads) {
        this.gate = gate;
        this.envelope = envelope;
        this.caps = caps;
        this.uploads = uploads;
    }

    @Override
    public List<Route> routes() {
        return List.of(new Route("POST", "/v2/post/publish/video/init/", envelope.posting(), this::answer));
    }

    private Answer answer(Request request) throws IOException {
        Gate.Caller caller = gate.admit(request, List.of("video.publish"), CALLS_PER_MINUTE);
        Creator creator = caller.creator();
        JsonNode body = request.json();
        JsonNode info = PostInfoRules.read(body);
        Optional<UploadPlan> plan = SourceInfo.read(body);
        plan.ifPresent(ChunkRules::check);
        caps.checkDirectPost(creator);
        PostInfoRules.checkAudit(caller.app(), creator, info);
        PostInfoRules.checkPrivacy(creator, info);
        UploadPlan upload = plan.orElseThrow(SourceInfo::urlOwnershipUnverified);
        return envelope.ok(uploads.begin(caller, Mode.DIRECT, info, upload));
    }
}
