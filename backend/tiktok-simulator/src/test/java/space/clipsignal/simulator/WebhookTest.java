package space.clipsignal.simulator;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import space.clipsignal.simulator.world.App;
import space.clipsignal.simulator.world.Pace;

class WebhookTest {

    private final SettableClock clock = new SettableClock();
    private final Receiver receiver = new Receiver();
    private final SimulatorConfig config = SimulatorConfig.inMemory()
            .withClock(clock)
            .withPace(new Pace(Duration.ZERO, Duration.ZERO, Duration.ZERO, Duration.ZERO, Duration.ofSeconds(15)))
            .withApp(App.sample().withCallbackUrl(receiver.url()));
    private TikTokSimulator simulator = TikTokSimulator.start(config);
    private TestApp app = new TestApp(simulator);
    private final byte[] film = Films.mp4(100_000);

    @AfterEach
    void stop() {
        simulator.close();
        receiver.close();
    }

    @Test
    void tellsThatADraftIsInTheInbox() {
        JsonNode tokens = app.connect("mira-public", "video.upload");
        String publishId = app.upload(app.initDraft(tokens.path("access_token").asText(), film.length), film);

        JsonNode told = TestApp.parse(receiver.next().body());

        assertThat(told.path("client_key").asText()).isEqualTo("aw5simulator0key");
        assertThat(told.path("event").asText()).isEqualTo("post.publish.inbox_delivered");
        assertThat(told.path("user_openid")).isEqualTo(tokens.path("open_id"));
        assertThat(told.path("create_time").asLong()).isEqualTo(clock.instant().getEpochSecond());
        assertThat(told.path("content").asText())
                .isEqualTo("{\"publish_id\":\"" + publishId + "\",\"publish_type\":\"INBOX_SHARE\"}");
    }

    @Test
    void tellsThatADirectPostIsCompleteAndThenPublic() {
        String token = app.connect("mira-public");
        app.upload(app.initDirect(token, "PUBLIC_TO_EVERYONE", film.length), film);

        String[] events = {receiver.next().event(), receiver.next().event()};

        assertThat(events).containsExactlyInAnyOrder("post.publish.complete", "post.publish.publicly_available");
        assertThat(receiver.isQuietFor(300)).isTrue();
    }

    @Test
    void tellsWhyAPostFailed() {
        String token = app.connect("mira-public");
        byte[] noFilm = new byte[2_000];
        app.upload(app.initDirect(token, "SELF_ONLY", noFilm.length), noFilm);

        JsonNode told = TestApp.parse(receiver.next().body());

        assertThat(told.path("event").asText()).isEqualTo("post.publish.failed");
        assertThat(TestApp.parse(told.path("content").asText()).path("reason").asText())
                .isEqualTo("file_format_check_failed");
    }

    @Test
    void tellsWhyAnAuthorizationEnded() {
        JsonNode tokens = app.connect("mira-public", "video.list");

        app.simulate("/creators/" + tokens.path("open_id").asText() + "/remove-authorization", "");

        assertThat(TestApp.parse(receiver.next().body()).path("content").asText())
                .isEqualTo("{\"reason\":1}");
    }

    @Test
    void comesAgainTwiceAsLateEachTimeSignedAfreshUntilItIsTaken() {
        receiver.answer(500);
        app.upload(app.initDraft(app.connect("mira-public"), film.length), film);
        Receiver.Received first = receiver.next();
        awaitAttempts(1);

        clock.advance(Duration.ofSeconds(15));
        Receiver.Received second = receiver.next();
        awaitAttempts(2);
        clock.advance(Duration.ofSeconds(29));
        boolean quiet = receiver.isQuietFor(300);
        receiver.answer(200);
        clock.advance(Duration.ofSeconds(1));
        Receiver.Received third = receiver.next();
        awaitAttempts(3);
        clock.advance(Duration.ofHours(12));

        assertThat(quiet).isTrue();
        assertThat(second.body()).isEqualTo(first.body()).isEqualTo(third.body());
        assertThat(second.signature()).isNotEqualTo(first.signature());
        assertThat(receiver.isQuietFor(300)).isTrue();
        assertThat(delivery().path("state").asText()).isEqualTo("DELIVERED");
    }

    @Test
    void isGivenUpAfterThreeDays() {
        receiver.answer(204);
        app.upload(app.initDraft(app.connect("mira-public"), film.length), film);
        int attempts = 0;

        while (delivery().path("state").asText("PENDING").equals("PENDING")) {
            receiver.next();
            attempts++;
            awaitAttempts(attempts);
            clock.advance(Duration.ofHours(6));
        }

        assertThat(delivery().path("state").asText()).isEqualTo("DROPPED");
        assertThat(attempts).isBetween(12, 13);
    }

    @Test
    void survivesARestart(@TempDir Path directory) {
        simulator.close();
        receiver.answer(503);
        simulator = TikTokSimulator.start(config.withDataDirectory(directory));
        app = new TestApp(simulator);
        app.upload(app.initDraft(app.connect("mira-public"), film.length), film);
        Receiver.Received before = receiver.next();
        awaitAttempts(1);
        simulator.close();

        receiver.answer(200);
        clock.advance(Duration.ofMinutes(1));
        simulator = TikTokSimulator.start(config.withDataDirectory(directory));

        assertThat(receiver.next().body()).isEqualTo(before.body());
    }

    private void awaitAttempts(int attempts) {
        Eventually.holds(() -> delivery().path("attempts").asInt() == attempts);
    }

    private JsonNode delivery() {
        return TestApp.json(app.get("/_sim/deliveries")).path(0);
    }
}
