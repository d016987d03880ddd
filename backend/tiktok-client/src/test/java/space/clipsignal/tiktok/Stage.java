package space.clipsignal.tiktok;

import static com.github.tomakehurst.wiremock.core.WireMockConfiguration.options;

import com.github.tomakehurst.wiremock.WireMockServer;
import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.util.Map;

/** A WireMock where TikTok would be; a test fills in the answers. */
public final class Stage implements QuarkusTestResourceLifecycleManager {

    /** A port of its own and not a dynamic one, so that it is the same after a stop and a start. */
    private final WireMockServer wireMock = new WireMockServer(options().port(freePort()));

    @Override
    public Map<String, String> start() {
        wireMock.start();
        return Map.of(
                "quarkus.rest-client.tiktok.url",
                wireMock.baseUrl(),
                "tiktok.upload-hosts",
                "localhost:" + wireMock.port());
    }

    @Override
    public void inject(TestInjector injector) {
        wireMock.resetAll();
        injector.injectIntoFields(wireMock, new TestInjector.MatchesType(WireMockServer.class));
    }

    @Override
    public void stop() {
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
