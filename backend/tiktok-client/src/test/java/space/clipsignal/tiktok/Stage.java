package space.clipsignal.tiktok;

import static com.github.tomakehurst.wiremock.core.WireMockConfiguration.options;

import com.github.tomakehurst.wiremock.WireMockServer;
import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.net.URI;
import java.util.Map;
import space.clipsignal.simulator.SimulatorConfig;
import space.clipsignal.simulator.TikTokSimulator;
import space.clipsignal.simulator.world.App;

/** A WireMock where TikTok would be, and a simulator to which a test may let it pass everything on. */
public final class Stage implements QuarkusTestResourceLifecycleManager {

    /** A port of its own and not a dynamic one, so that it is the same after a stop and a start. */
    private final WireMockServer wireMock = new WireMockServer(options().port(freePort()));

    private TikTokSimulator simulator;

    @Override
    public Map<String, String> start() {
        wireMock.start();
        simulator = TikTokSimulator.start(SimulatorConfig.inMemory()
                .withApp(App.sample()
                        .withCredentials("awtestclientkey1", "test_client_secret")
                        .withCallbackUrl(URI.create(wireMock.baseUrl() + "/webhooks"))));
        return Map.of(
                "quarkus.rest-client.tiktok.url",
                wireMock.baseUrl(),
                "tiktok.upload-hosts",
                "localhost:" + wireMock.port() + ",localhost:"
                        + simulator.baseUrl().getPort());
    }

    @Override
    public void inject(TestInjector injector) {
        wireMock.resetAll();
        injector.injectIntoFields(wireMock, new TestInjector.MatchesType(WireMockServer.class));
        injector.injectIntoFields(
                new SimulatedTikTok(simulator.baseUrl(), wireMock),
                new TestInjector.MatchesType(SimulatedTikTok.class));
    }

    @Override
    public void stop() {
        simulator.close();
        wireMock.stop();
    }

    private static int freePort() {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        } catch (IOException noneLeft) {
            throw new UncheckedIOException(noneLeft);
        }
    }
}
