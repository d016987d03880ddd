package space.clipsignal.simulator;

import java.net.URI;
import java.util.List;
import space.clipsignal.simulator.http.Intrusion;
import space.clipsignal.simulator.http.Server;

/** A running TikTok on this machine, until it is closed. */
public final class TikTokSimulator implements AutoCloseable {

    private final Server server;
    private final URI baseUrl;

    private TikTokSimulator(Server server, URI baseUrl) {
        this.server = server;
        this.baseUrl = baseUrl;
    }

    /** Starts one; throws UncheckedIOException when the port is taken or the data directory cannot be used. */
    public static TikTokSimulator start(SimulatorConfig config) {
        Server server = Server.bind(config.host(), config.port());
        URI baseUrl = config.publicUrl() == null ? URI.create("http://localhost:" + server.port()) : config.publicUrl();
        server.serve(List.of(), Intrusion.NONE, (request, status, errorCode) -> {});
        return new TikTokSimulator(server, baseUrl);
    }

    /** Where it answers, without a trailing slash. */
    public URI baseUrl() {
        return baseUrl;
    }

    @Override
    public void close() {
        server.close();
    }
}
