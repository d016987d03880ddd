package space.clipsignal.simulator.endpoint;

import java.net.URI;
import java.util.List;
import java.util.stream.Stream;
import space.clipsignal.simulator.http.Route;
import space.clipsignal.simulator.media.MediaLinks;
import space.clipsignal.simulator.rule.Caps;
import space.clipsignal.simulator.rule.RateLimits;
import space.clipsignal.simulator.world.World;

/** All of TikTok's endpoints that are simulated. */
public final class Endpoints {

    private Endpoints() {}

    public static List<Route> of(World world, URI publicUrl, MediaLinks links, RateLimits limits) {
        Envelope envelope = new Envelope(world.ids());
        Gate gate = new Gate(world, limits);
        ClientCheck clientCheck = new ClientCheck(world.app());
        VideoObject videoObject = new VideoObject(world, links);
        Caps caps = new Caps(world.posts());
        Uploads uploads = new Uploads(world, publicUrl);
        OwnPosts ownPosts = new OwnPosts(world);
        return Stream.of(
                        new AuthorizePage(world, new ConsentForm(world, links)),
                        new TokenEndpoint(world, envelope, clientCheck),
                        new RevokeEndpoint(world, envelope, clientCheck),
                        new UserInfo(world, gate, envelope, links),
                        new VideoList(world, gate, envelope, videoObject),
                        new VideoQuery(world, gate, envelope, videoObject),
                        new CreatorInfoQuery(gate, envelope, links, caps),
                        new VideoInit(gate, envelope, caps, uploads),
                        new InboxVideoInit(gate, envelope, caps, uploads),
                        new ChunkPut(world),
                        new StatusFetch(gate, envelope, ownPosts),
                        new Cancel(gate, envelope, ownPosts))
                .flatMap(endpoint -> endpoint.routes().stream())
                .toList();
    }
}
