package space.clipsignal.simulator;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import space.clipsignal.simulator.console.Console;
import space.clipsignal.simulator.console.RequestLog;
import space.clipsignal.simulator.endpoint.ChunkPut;
import space.clipsignal.simulator.endpoint.Endpoints;
import space.clipsignal.simulator.fault.Faults;
import space.clipsignal.simulator.http.Request;
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
    private final Faults faults;
    private final URI baseUrl;

    private TikTokSimulator(Server server, SimulatorConfig config) {
        this.server = server;
        baseUrl = config.publicUrl() == null ? URI.create("http://localhost:" + server.port()) : config.publicUrl();
        faults = new Faults(this::chunkOf);
        World.Foundation foundation =
                World.Foundation.lay(config.app(), config.pace(), config.dataDirectory(), config.clock());
        Outbox outbox = new Outbox(foundation.store(), config.app(), foundation.clock(), foundation.ids(), faults);
        world = World.on(foundation, outbox);
        courier = new Courier(outbox, config.app(), world.clock(), config.pace().webhookRetry());
        RequestLog requests = new RequestLog(world.clock());
        server.serve(routes(outbox, requests), faults, requests);
        ticker = new Ticker(() -> {
            world.lifecycle().advance();
            courier.setOut();
        });
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

    /** Runs one until the process is told to stop; its settings are {@code SIMULATOR_*}. */
    public static void main(String[] arguments) {
        TikTokSimulator simulator = start(Settings.read(System.getenv(), arguments));
        Runtime.getRuntime().addShutdownHook(new Thread(simulator::close, "tiktok-simulator-stop"));
        System.out.println("The TikTok simulator is ready: " + simulator.baseUrl() + "/_sim");
    }

    /** Where it answers, without a trailing slash. */
    public URI baseUrl() {
        return baseUrl;
    }

    /** Releases the port; what was kept is complete already. */
    @Override
    public void close() {
        ticker.close();
        faults.close();
        server.close();
        courier.close();
        world.close();
    }

    private List<Route> routes(Outbox outbox, RequestLog requests) {
        MediaLinks links = new MediaLinks(world, baseUrl);
        RateLimits limits = new RateLimits(world.clock());
        List<Route> routes = new ArrayList<>(Endpoints.of(world, baseUrl, links, limits));
        Set<String> targets = routes.stream().map(Route::path).collect(Collectors.toCollection(TreeSet::new));
        routes.addAll(new MediaFiles(world, links).routes());
        routes.addAll(new Console(world, baseUrl, links, outbox, limits, faults, requests, targets).routes());
        return routes;
    }

    private OptionalLong chunkOf(Request request) {
        return ChunkPut.chunkOf(world, request);
    }
}
