package space.clipsignal.studio.testing;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Base64;
import java.util.HashMap;
import java.util.Map;
import space.clipsignal.simulator.SimulatorConfig;
import space.clipsignal.simulator.TikTokSimulator;
import space.clipsignal.simulator.world.App;

/** What the studio stands on in tests: a real PostgreSQL and a simulator that knows the studio as its only app. */
public class StudioTestResource implements QuarkusTestResourceLifecycleManager {

    /** The app's key at the simulator. */
    public static final String CLIENT_KEY = "awstudiotests001";

    /** The app's secret at the simulator; a test looks for it wherever it must not be. */
    public static final String CLIENT_SECRET = "the-client-secret-of-the-tests";

    private EmbeddedPostgres postgres;
    private TikTokSimulator simulator;

    @Override
    public Map<String, String> start() {
        try {
            postgres = EmbeddedPostgres.builder()
                    .setPGStartupWait(Duration.ofSeconds(60))
                    .start();
            var port = freePort();
            var publicUrl = "http://localhost:" + port;
            var app = App.sample()
                    .withCredentials(CLIENT_KEY, CLIENT_SECRET)
                    .withRedirectUris(publicUrl + "/api/tiktok/auth/callback")
                    .withCallbackUrl(URI.create(publicUrl + "/api/tiktok/webhooks"));
            simulator = TikTokSimulator.start(
                    SimulatorConfig.inMemory().withApp(app).withPace(TestPace.QUICK));
            return properties(port, publicUrl);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void stop() {
        try (var p = postgres;
                var s = simulator) {
            // Closed in the order they are not needed any more.
            assert p != null && s != null;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Map<String, String> properties(int port, String publicUrl) throws IOException {
        var tikTok = simulator.baseUrl();
        var data = Files.createTempDirectory("studio-test");
        deleteOnExit(data);
        var properties = new HashMap<String, String>();
        properties.put("quarkus.http.test-port", String.valueOf(port));
        properties.put("quarkus.datasource.jdbc.url", postgres.getJdbcUrl("postgres", "postgres"));
        properties.put("quarkus.datasource.username", "postgres");
        properties.put("quarkus.datasource.password", "postgres");
        properties.put("studio.public-url", publicUrl);
        properties.put("studio.data-dir", data.toString());
        properties.put("studio.encryption-key", Base64.getEncoder().encodeToString(new byte[32]));
        properties.put("studio.mode", "SIMULATOR");
        properties.put("studio.simulator-url", tikTok.toString());
        properties.put("studio.app-audited", "true");
        properties.put("studio.publish.first-retry", "0.2S");
        properties.put("studio.publish.chunk-bytes", "5242880");
        // Tests post faster than a creator; each login has a token of its own at the simulator, which counts by token.
        properties.put("studio.publish.limits.inits-per-minute", "100");
        properties.put("studio.publish.limits.status-per-minute", "1000");
        properties.put("studio.publish.limits.direct-posts", "1000");
        properties.put("studio.publish.limits.creator-infos-per-minute", "200");
        properties.put("tiktok.client-key", CLIENT_KEY);
        properties.put("tiktok.client-secret", CLIENT_SECRET);
        properties.put("tiktok.authorize-url", tikTok + "/v2/auth/authorize/");
        properties.put("tiktok.upload-hosts", tikTok.getAuthority());
        properties.put("quarkus.rest-client.tiktok.url", tikTok.toString());
        properties.put("quarkus.oidc-client.tiktok.auth-server-url", tikTok.toString());
        return properties;
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }

    private static void deleteOnExit(Path directory) {
        Runtime.getRuntime().addShutdownHook(new Thread(() -> {
            try (var paths = Files.walk(directory)) {
                for (var path : paths.sorted((a, b) -> b.compareTo(a)).toList()) {
                    Files.deleteIfExists(path);
                }
            } catch (IOException e) {
                // A temporary directory left behind harms nobody.
            }
        }));
    }
}
