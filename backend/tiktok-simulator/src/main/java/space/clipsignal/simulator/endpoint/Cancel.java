package space.clipsignal.simulator.endpoint;

import java.io.IOException;
import java.util.List;
import space.clipsignal.simulator.http.Answer;
import space.clipsignal.simulator.http.Refusal;
import space.clipsignal.simulator.http.Request;
import space.clipsignal.simulator.http.Route;

/**
 * {@code POST /v2/post/publish/cancel/}: stops a running URL download, and nothing else. This simulator does not download
 * yet, so there is never anything to stop.
 * https://developers.tiktok.com/docs/en/content-posting-api-reference-get-video-status, checked 2026-11
 */
public final class Cancel implements Endpoint {

    private final Gate gate;
    private final Envelope envelope;
    private final OwnPosts ownPosts;

    Cancel(Gate gate, Envelope envelope, OwnPosts ownPosts) {
        this.gate = gate;
        this.envelope = envelope;
        this.ownPosts = ownPosts;
    }

    @Override
    public List<Route> routes() {
        return List.of(new Route("POST", "/v2/post/publish/cancel/", envelope.posting(), this::answer));
    }

    private Answer answer(Request request) throws IOException {
        ownPosts.read(gate.admit(request, OwnPosts.SCOPES), request.json());
        throw new Refusal(400, "publish_not_cancellable", "The publish cannot be cancelled");
    }
}
