package space.clipsignal.tiktok;

import static com.github.tomakehurst.wiremock.core.WireMockConfiguration.options;

import com.github.tomakehurst.wiremock.WireMockServer;
import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.util.Map;

/** A WireMock where TikTok would be. */
public final class Stage implements QuarkusTestResourceLifecycleManager {

    private final WireMockServer wireMock = new WireMockServer(options().dynamicPort());

    @Override
    public Map<String, String> start() {
        wireMock.start();
        return Map.of("quarkus.rest-client.tiktok.url", wireMock.baseUrl());
    }

    @Override
    public void inject(TestInjector injector) {
        injector.injectIntoFields(wireMock, new TestInjector.MatchesType(WireMockServer.class));
    }

    @Override
    public void stop() {
        wireMock.stop();
    }
}
