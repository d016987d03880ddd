package space.clipsignal.simulator.endpoint;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import space.clipsignal.simulator.http.Answer;
import space.clipsignal.simulator.http.Request;
import space.clipsignal.simulator.http.Route;
import space.clipsignal.simulator.rule.Caps;
import space.clipsignal.simulator.rule.ChunkRules;
import space.clipsignal.simulator.rule.SourceInfo;
import space.clipsignal.simulator.world.Mode;
import space.clipsignal.simulator.world.UploadPlan;

/**
 * {@code POST /v2/post/publish/inbox/video/init/}: begins a draft. A draft carries no settings; a post_info is ignored.
 * https://developers.tiktok.com/docs/en/content-posting-api-reference-upload-video, checked 2026-11
 */
public final class InboxVideoInit implements Endpoint {

    private final Gate gate;
    private final Envelope envelope;
    private final Caps caps;
    private final Uploads uploads;

    InboxVideoInit(Gate gate, Envelope envelope, Caps caps, Uploads uploads) {
        this.gate = gate;
        this.envelope = envelope;
        this.caps = caps;
        this.uploads = uploads;
    }

    @Override
    public List<Route> routes() {
        return List.of(new Route("POST", "/v2/post/publish/inbox/video/init/", envelope.posting(), this::answer));
    }

    private Answer answer(Request request) throws IOException {
        Gate.Caller caller = gate.admit(request, List.of("video.upload"), VideoInit.CALLS_PER_MINUTE);
        Optional<UploadPlan> plan = SourceInfo.read(request.json());
        plan.ifPresent(ChunkRules::check);
        caps.checkDraft(caller.creator());
        UploadPlan upload = plan.orElseThrow(SourceInfo::urlOwnershipUnverified);
        return envelope.ok(uploads.begin(caller, Mode.DRAFT, null, upload));
    }
}
