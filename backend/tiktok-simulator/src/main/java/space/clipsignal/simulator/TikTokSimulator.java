package space.clipsignal.simulator;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import space.clipsignal.simulator.endpoint.Endpoints;
import space.clipsignal.simulator.http.Intrusion;
import space.clipsignal.simulator.http.Route;
import space.clipsignal.simulator.http.Server;
import space.clipsignal.simulator.media.MediaFiles;
import space.clipsignal.simulator.media.MediaLinks;
import space.clipsignal.simulator.rule.RateLimits;
import space.clipsignal.simulator.webhook.Courier;
import space.clipsignal.simulator.webhook.Outbox;
import space.clipsignal.simulator.world.World;

/** A running TikTok on this machine, until it is closed. */
public final class TikTokSimulator implements AutoCloseable {

    private final Server server;
    private final World world;
    private final Courier courier;
    private final Ticker ticker;
    private final URI baseUrl;

    private TikTokSimulator(Server server, SimulatorConfig config) {
        this.server = server;
        baseUrl = config.publicUrl() == null ? URI.create("http://localhost:" + server.port()) : config.publicUrl();
        World.Foundation foundation =
                World.Foundation.lay(config.app(), config.pace(), config.dataDirectory(), config.clock());
        Outbox outbox = new Outbox(
                foundation.store(), config.app(), foundation.clock(), foundation.ids(), Outbox.Postman.RELIABLE);
        world = World.on(foundation, outbox);
        courier = new Courier(outbox, config.app(), world.clock(), config.pace().webhookRetry());
        ticker = new Ticker(() -> {
            world.lifecycle().advance();
            courier.setOut();
        });
        MediaLinks links = new MediaLinks(world, baseUrl);
        RateLimits limits = new RateLimits(world.clock());
        List<Route> routes = new ArrayList<>(Endpoints.of(world, baseUrl, links, limits));
        routes.addAll(new MediaFiles(world, links).routes());
        server.serve(routes, Intrusion.NONE, (request, status, errorCode) -> {});
    }

    /** Starts one; throws UncheckedIOException when the port is taken or the data directory cannot be used. */
    public static TikTokSimulator start(SimulatorConfig config) {
        Server server = Server.bind(config.host(), config.port());
        boolean started = false;
        try {
            TikTokSimulator simulator = new TikTokSimulator(server, config);
            started = true;
            return simulator;
        } finally {
            if (!started) {
                server.close();
            }
        }
    }

    /** Where it answers, without a trailing slash. */
    public URI baseUrl() {
        return baseUrl;
    }

    /** Releases the port; what was kept is complete already. */
    @Override
    public void close() {
        ticker.close();
        server.close();
        courier.close();
        world.close();
    }
}
