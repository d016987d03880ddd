package space.clipsignal.simulator;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import space.clipsignal.simulator.world.Pace;

class DraftTest {

    private final SettableClock clock = new SettableClock();
    private final TikTokSimulator simulator =
            TikTokSimulator.start(SimulatorConfig.inMemory().withClock(clock).withPace(Pace.realistic()));
    private final TestApp app = new TestApp(simulator);
    private final byte[] film = Films.mp4(300_000);

    @AfterEach
    void stop() {
        simulator.close();
    }

    @Test
    void isInTheInboxWithinTenSecondsAndStaysThere() {
        String token = app.connect("paul-private");
        String publishId = app.upload(app.initDraft(token, film.length), film);

        clock.advance(Duration.ofSeconds(10));
        JsonNode delivered = app.status(token, publishId);
        clock.advance(Duration.ofHours(1));

        assertThat(publishId).startsWith("v_inbox_file~v2.");
        assertThat(delivered.toString()).isEqualTo("{\"status\":\"SEND_TO_USER_INBOX\"}");
        assertThat(app.status(token, publishId)).isEqualTo(delivered);
    }

    @Test
    void yieldsAnIdForEachTimeItsCreatorPostsIt() {
        String token = app.connect("mira-public");
        String publishId = app.upload(app.initDraft(token, film.length), film);
        clock.advance(Duration.ofSeconds(10));

        int first =
                app.simulate("/posts/" + publishId + "/post-from-inbox", "{}").statusCode();
        int second =
                app.simulate("/posts/" + publishId + "/post-from-inbox", "{}").statusCode();
        clock.advance(Duration.ofMinutes(1));

        assertThat(first).isEqualTo(204);
        assertThat(second).isEqualTo(204);
        assertThat(app.status(token, publishId).path("publicaly_available_post_id"))
                .hasSize(2);
    }

    @Test
    void cannotBePostedBeforeItIsInTheInbox() {
        String token = app.connect("mira-public");
        String publishId = app.upload(app.initDraft(token, film.length), film);

        var answer = app.simulate("/posts/" + publishId + "/post-from-inbox", "{}");

        assertThat(answer.statusCode()).isEqualTo(409);
    }

    @Test
    void ofWhichMoreThanFivePendAreRefusedForADay() {
        String token = app.connect("mira-public");
        for (int i = 0; i < 5; i++) {
            app.upload(app.initDraft(token, film.length), film);
        }
        clock.advance(Duration.ofMinutes(2));

        var sixth = app.initDraft(token, film.length);
        clock.advance(Duration.ofHours(24));
        var nextDay = app.initDraft(app.connect("mira-public"), film.length);

        assertThat(sixth.statusCode()).isEqualTo(403);
        assertThat(TestApp.errorCode(sixth)).isEqualTo("spam_risk_too_many_pending_share");
        assertThat(TestApp.json(sixth).has("data")).isFalse();
        assertThat(nextDay.statusCode()).isEqualTo(200);
    }

    @Test
    void withoutBytesCountsForNothing() {
        String token = app.connect("mira-public");
        for (int i = 0; i < 6; i++) {
            assertThat(app.initDraft(token, film.length).statusCode()).isEqualTo(200);
        }
        clock.advance(Duration.ofMinutes(2));

        assertThat(app.initDraft(token, film.length).statusCode()).isEqualTo(200);
        assertThat(TestApp.json(app.get("/_sim/posts"))).isEmpty();
    }
}
