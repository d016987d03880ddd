package space.clipsignal.studio.publish;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import space.clipsignal.studio.testing.Creator;
import space.clipsignal.studio.testing.Simulator;
import space.clipsignal.studio.testing.Studio;

@QuarkusTest
class ScheduleTest {

    private static final Duration SOON = Duration.ofSeconds(4);

    @Inject
    DataSource database;

    @Inject
    InstantSource clock;

    @BeforeAll
    static void newWorld() {
        Simulator.post("/_sim/reset", Map.of());
    }

    @Test
    void sendsAtItsMomentAndNotBefore() {
        var studio = Studio.of(Creator.PUBLIC);
        var at = clock.instant().plus(SOON);

        var id = studio.publish(direct(studio, "at its moment", at));

        studio.get("/publish/" + id).body("state", equalTo("SCHEDULED"));
        var post = studio.awaitState(id, "PUBLISHED");
        var queued = Instant.parse(post.getString("timeline.find { it.state == 'QUEUED' }.at"));
        assertThat(queued).isBetween(at, at.plus(Duration.ofSeconds(20)));
        assertThat(ledger("at its moment")).hasSize(1);
    }

    @Test
    void refusesATimeThatCannotBeKept() {
        var studio = Studio.of(Creator.PUBLIC);

        studio.post("/publish", direct(studio, "past", clock.instant().minusSeconds(1)))
                .statusCode(422)
                .body("violations.field", contains("scheduledAt"));
        studio.post("/publish", direct(studio, "far", clock.instant().plus(Duration.ofDays(181))))
                .statusCode(422)
                .body("violations[0].message", containsString("end of TikTok's authorization"));
    }

    @Test
    void sendsWhatItWasChangedToAndNothingElse() {
        var studio = Studio.of(Creator.PUBLIC);
        var id = studio.publish(direct(studio, "first thought", clock.instant().plus(Duration.ofHours(2))));

        studio.request()
                .contentType("application/json")
                .body(direct(studio, "second thought", clock.instant().plus(SOON)))
                .put("/publish/" + id)
                .then()
                .statusCode(200)
                .body("title", equalTo("second thought"));

        studio.awaitState(id, "PUBLISHED");
        assertThat(ledger("second thought")).hasSize(1);
        assertThat(ledger("first thought")).isEmpty();
        studio.request()
                .contentType("application/json")
                .body(direct(studio, "too late", null))
                .put("/publish/" + id)
                .then()
                .statusCode(409)
                .body("type", containsString("too-late-to-change"));
    }

    @Test
    void showsTheChoicesAsTheyWereMadeSoThatAFormCanShowThemAgain() {
        var studio = Studio.of(Creator.PUBLIC);
        var choices = new HashMap<>(direct(studio, "as it was", clock.instant().plus(Duration.ofHours(2))));
        choices.putAll(Map.of(
                "privacyLevel", "PUBLIC_TO_EVERYONE", "discloseCommercialContent", true, "brandedContent", true));
        choices.putAll(Map.of("aiGenerated", true, "coverTimestampMs", 700));

        var id = studio.publish(choices);

        studio.get("/publish/" + id)
                .body("settings.brandedContent", equalTo(true))
                .body("settings.yourBrand", equalTo(false))
                .body("settings.allowComment", equalTo(false))
                .body("settings.aiGenerated", equalTo(true))
                .body("settings.coverTimestampMs", equalTo(700));
        studio.request().delete("/publish/" + id).then().statusCode(200);
    }

    @Test
    void needsConsentAgainForAChange() {
        var studio = Studio.of(Creator.PUBLIC);
        var id = studio.publish(direct(studio, "agreed", clock.instant().plus(Duration.ofHours(2))));
        var change = new HashMap<>(direct(studio, "not agreed", clock.instant().plus(SOON)));
        change.remove("consent");

        studio.request()
                .contentType("application/json")
                .body(change)
                .put("/publish/" + id)
                .then()
                .statusCode(422)
                .body("violations.field", contains("consent"));
        studio.request().delete("/publish/" + id).then().statusCode(200).body("state", equalTo("CANCELLED"));
    }

    @Test
    void doesNotSendWhatItMissedLongAgoUntilAskedAgain() throws SQLException {
        var studio = Studio.of(Creator.PRIVATE);
        var id = studio.publish(direct(studio, "missed", clock.instant().plus(Duration.ofHours(2))));

        execute("update post set scheduled_at = now() - interval '2 days' where id = '" + id + "'");
        execute("update scheduled_tasks set execution_time = now() where task_instance = '" + id + "'");

        var missed = studio.awaitState(id, "FAILED");
        assertThat(missed.getString("failReason")).isEqualTo("missed");
        assertThat(missed.getBoolean("retryable")).isTrue();
        assertThat(ledger("missed")).isEmpty();
        studio.post("/publish/" + id + "/retry", Map.of("consent", false)).statusCode(422);
        studio.post("/publish/" + id + "/retry", Map.of("consent", true)).statusCode(202);
        studio.awaitState(id, "PUBLISHED");
        assertThat(ledger("missed")).hasSize(1);
        studio.post("/publish/" + id + "/retry", Map.of("consent", true)).statusCode(409);
    }

    @Test
    void letsAPersonEndADoubt() throws SQLException {
        var studio = Studio.of(Creator.PRIVATE);
        var id = studio.publish(direct(studio, "doubtful", clock.instant().plus(Duration.ofHours(2))));
        execute("update post set state = 'IN_DOUBT', publish_id = 'v_pub_file~v2-1.1', version = version + 1,"
                + " fail_reason = 'invalid_publish_id' where id = '" + id + "'");

        studio.post("/publish/" + id + "/settle", Map.of("foundOnTikTok", false))
                .statusCode(200)
                .body("state", equalTo("FAILED"))
                .body("failReason", equalTo("not_posted"))
                .body("retryable", equalTo(true));
        studio.post("/publish/" + id + "/settle", Map.of("foundOnTikTok", true)).statusCode(409);
    }

    @Test
    void waitsWhereTikTokHasNoRoom() {
        var studio = Studio.of(Creator.NO_COMMENTS);
        var draft = Map.of("mode", "DRAFT", "clipId", studio.demoClip(), "consent", true);
        for (var i = 0; i < 5; i++) {
            studio.awaitState(studio.publish(draft), "IN_INBOX");
        }

        var sixth = studio.publish(draft);

        studio.await(sixth, post -> post.getList("timeline.detail").toString().contains("drafts of 24 hours"));
        studio.get("/publish/" + sixth).body("state", equalTo("QUEUED"));
        studio.get("/publish/quota")
                .statusCode(200)
                .body("items.find { it.name == 'PENDING_DRAFTS' }.used", equalTo(5))
                .body("items.find { it.name == 'INIT_DRAFT' }.used", equalTo(5));
        studio.post("/publish/dry-run", draft)
                .statusCode(200)
                .body("allowed", equalTo(true))
                .body("reasons.message", hasItem(containsString("would wait until")));
    }

    @Test
    void judgesWithoutAskingTikTok() {
        var studio = Studio.of(Creator.PUBLIC);
        studio.post("/publish/dry-run", direct(studio, "unseen", null))
                .statusCode(200)
                .body("allowed", equalTo(false))
                .body("reasons.field", contains("accountId"));
        studio.get("/publish/creator-info").statusCode(200);
        var asked = creatorInfoCalls();

        studio.post("/publish/dry-run", direct(studio, "seen", null))
                .statusCode(200)
                .body("allowed", equalTo(true));
        var branded = new HashMap<>(direct(studio, "seen", null));
        branded.putAll(Map.of("discloseCommercialContent", true, "brandedContent", true));
        studio.post("/publish/dry-run", branded)
                .body("allowed", equalTo(false))
                .body("reasons.field", contains("privacyLevel"));

        assertThat(creatorInfoCalls()).isEqualTo(asked);
        assertThat(ledger("seen")).isEmpty();
    }

    private static long creatorInfoCalls() {
        return Simulator.get("/_sim/requests").<Map<String, ?>>getList("").stream()
                .filter(call -> String.valueOf(call.get("path")).contains("creator_info"))
                .count();
    }

    private static List<Map<String, ?>> ledger(String title) {
        return Simulator.get("/_sim/posts").<Map<String, ?>>getList("").stream()
                .filter(post -> post.get("postInfo") instanceof Map<?, ?> info && title.equals(info.get("title")))
                .toList();
    }

    private static Map<String, Object> direct(Studio studio, String title, Instant at) {
        var body = new HashMap<String, Object>(Map.of(
                "mode",
                "DIRECT",
                "clipId",
                studio.demoClip(),
                "title",
                title,
                "privacyLevel",
                "SELF_ONLY",
                "consent",
                true));
        if (at != null) {
            body.put("scheduledAt", at.toString());
        }
        return body;
    }

    private void execute(String sql) throws SQLException {
        try (var connection = database.getConnection();
                var statement = connection.createStatement()) {
            assertThat(statement.executeUpdate(sql)).isEqualTo(1);
        }
    }
}
