package space.clipsignal.simulator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.UncheckedIOException;
import java.net.http.HttpResponse;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import space.clipsignal.simulator.world.App;

class FaultsTest {

    private static final String LIST = "/v2/video/list/";

    private final Receiver receiver = new Receiver();
    private final SettableClock clock = new SettableClock();
    private final TikTokSimulator simulator = TikTokSimulator.start(
            SimulatorConfig.inMemory().withClock(clock).withApp(App.sample().withCallbackUrl(receiver.url())));
    private final TestApp app = new TestApp(simulator);
    private final String token = app.connect("mira-public");
    private final byte[] film = Films.mp4(100_000);

    @AfterEach
    void stop() {
        simulator.close();
        receiver.close();
    }

    @ParameterizedTest
    @CsvSource({"status500, 500, internal_error", "status429, 429, rate_limit_exceeded"})
    void strikeTheNthCallAndAsManyAfterIt(String effect, int status, String code) {
        plan("{\"endpoint\":\"/v2/video/list/\",\"nth\":2,\"count\":2,\"effect\":\"" + effect + "\"}");

        int[] statuses = {list(), list(), list(), list()};

        assertThat(statuses).containsExactly(200, status, status, 200);
        assertThat(TestApp.json(app.get("/_sim/faults"))).isEmpty();
        assertThat(TestApp.json(app.get("/_sim/requests")).findValuesAsText("errorCode"))
                .contains(code);
    }

    @Test
    void canDropTheConnectionBeforeAnythingHappens() {
        plan("{\"endpoint\":\"/v2/post/publish/inbox/video/init/\",\"effect\":\"reset\"}");

        assertThatThrownBy(() -> app.initDraft(token, film.length)).isInstanceOf(UncheckedIOException.class);
        assertThat(app.initDraft(token, film.length).statusCode()).isEqualTo(200);
    }

    @Test
    void canLoseTheAnswerOfWhatHasHappened() {
        JsonNode tokens = app.connect("paul-private", "video.list");
        String[] refresh = app.refreshForm(tokens.path("refresh_token").asText());
        plan("{\"endpoint\":\"/v2/oauth/token/\",\"effect\":\"loseAnswerAfterEffect\"}");

        assertThatThrownBy(() -> app.token(refresh)).isInstanceOf(UncheckedIOException.class);

        assertThat(TestApp.json(app.token(refresh)).path("error").asText()).isEqualTo("invalid_grant");
    }

    @Test
    void canStrikeOneChunkOnly() {
        byte[] large = Films.mp4(10_000_000);
        String url = TestApp.json(app.initDraft(token, large.length, 5_000_000, 2))
                .path("data")
                .path("upload_url")
                .asText();
        plan("{\"endpoint\":\"/upload\",\"chunk\":1,\"effect\":\"status500\"}");

        int[] statuses = {
            app.put(url, large, 0, 4_999_999).statusCode(),
            app.put(url, large, 5_000_000, 9_999_999).statusCode(),
            app.put(url, large, 5_000_000, 9_999_999).statusCode()
        };

        assertThat(statuses).containsExactly(206, 500, 201);
    }

    @Test
    void canAnswerGarbage() {
        plan("{\"endpoint\":\"/v2/video/list/\",\"effect\":\"garbage\"}");

        String body = app.post(LIST + "?fields=id", token, "{}").body();

        assertThatThrownBy(() -> TestApp.parse(body)).isInstanceOf(UncheckedIOException.class);
    }

    @Test
    void canDelay() {
        plan("{\"endpoint\":\"/v2/video/list/\",\"effect\":\"delay\",\"delayMillis\":300}");

        long before = System.nanoTime();
        int status = list();

        assertThat(Duration.ofNanos(System.nanoTime() - before)).isGreaterThanOrEqualTo(Duration.ofMillis(300));
        assertThat(status).isEqualTo(200);
    }

    @Test
    void canDelayTheAnswerOfWhatHasHappenedAtOnce() throws InterruptedException {
        plan("{\"endpoint\":\"/upload\",\"effect\":\"delayAnswer\",\"delayMillis\":3000}");
        HttpResponse<String> init = app.initDraft(token, film.length);

        Thread sender = Thread.startVirtualThread(() -> app.upload(init, film));

        Eventually.holds(() -> TestApp.json(app.get("/_sim/posts")).size() == 1);
        assertThat(sender.isAlive()).isTrue();
        sender.join();
    }

    @Test
    void canSendAWebhookTwice() {
        plan("{\"endpoint\":\"webhook\",\"effect\":\"double\"}");
        app.upload(app.initDraft(token, film.length), film);

        assertThat(receiver.next().body()).isEqualTo(receiver.next().body());
    }

    @Test
    void canLoseAWebhook() {
        plan("{\"endpoint\":\"webhook\",\"effect\":\"lose\"}");
        app.upload(app.initDraft(token, film.length), film);

        assertThat(receiver.isQuietFor(400)).isTrue();
    }

    @Test
    void canHoldAWebhookBack() {
        plan("{\"endpoint\":\"webhook\",\"effect\":\"late\",\"delayMillis\":60000}");
        app.upload(app.initDraft(token, film.length), film);

        boolean quiet = receiver.isQuietFor(400);
        clock.advance(Duration.ofMinutes(1));

        assertThat(quiet).isTrue();
        assertThat(receiver.next().event()).isEqualTo("post.publish.inbox_delivered");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{}",
                "{\"endpoint\":\"/v2/nothing/\",\"effect\":\"reset\"}",
                "{\"endpoint\":\"/v2/video/list/\",\"effect\":\"explode\"}",
                "{\"endpoint\":\"/v2/video/list/\",\"effect\":\"double\"}",
                "{\"endpoint\":\"webhook\",\"effect\":\"reset\"}",
                "{\"endpoint\":\"/v2/video/list/\",\"effect\":\"reset\",\"nth\":0}"
            })
    void areRefusedWhenTheyMakeNoSense(String fault) {
        assertThat(app.simulate("/faults", fault).statusCode()).isEqualTo(400);
    }

    private void plan(String fault) {
        assertThat(app.simulate("/faults", fault).statusCode()).isEqualTo(201);
    }

    private int list() {
        return app.post(LIST + "?fields=id", token, "{}").statusCode();
    }
}
