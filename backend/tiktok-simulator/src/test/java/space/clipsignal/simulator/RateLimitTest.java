package space.clipsignal.simulator;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RateLimitTest {

    private final SettableClock clock = new SettableClock();
    private final TikTokSimulator simulator =
            TikTokSimulator.start(SimulatorConfig.inMemory().withClock(clock));
    private final TestApp app = new TestApp(simulator);

    @AfterEach
    void stop() {
        simulator.close();
    }

    @ParameterizedTest
    @CsvSource({
        "/v2/post/publish/video/init/, 6",
        "/v2/post/publish/inbox/video/init/, 6",
        "/v2/post/publish/creator_info/query/, 20",
        "/v2/post/publish/status/fetch/, 30",
        "/v2/video/list/, 600",
        "/v2/video/query/, 600"
    })
    void refusesTheNextCallOfTheMinute(String path, int perMinute) {
        String token = app.connect("mira-public");
        for (int i = 0; i < perMinute; i++) {
            assertThat(app.post(path, token, "{}").statusCode()).isNotEqualTo(429);
        }

        HttpResponse<String> oneMore = app.post(path, token, "{}");

        assertThat(oneMore.statusCode()).isEqualTo(429);
        assertThat(TestApp.errorCode(oneMore)).isEqualTo("rate_limit_exceeded");
        assertThat(oneMore.headers().firstValue("Retry-After")).isEmpty();
        assertThat(app.post(path, app.connect("mira-public"), "{}").statusCode())
                .isNotEqualTo(429);
    }

    @Test
    void slidesItsWindow() {
        String token = app.connect("mira-public");
        for (int i = 0; i < 6; i++) {
            app.initDraft(token, 1_000);
            clock.advance(Duration.ofSeconds(5));
        }

        int tooSoon = app.initDraft(token, 1_000).statusCode();
        clock.advance(Duration.ofSeconds(30));
        int oneIsOver = app.initDraft(token, 1_000).statusCode();
        int butNotTheOthers = app.initDraft(token, 1_000).statusCode();

        assertThat(tooSoon).isEqualTo(429);
        assertThat(oneIsOver).isEqualTo(200);
        assertThat(butNotTheOthers).isEqualTo(429);
    }
}
