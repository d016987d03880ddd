package space.clipsignal.studio.publish;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.InstanceOfAssertFactories.MAP;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.test.junit.QuarkusTest;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import space.clipsignal.studio.testing.Creator;
import space.clipsignal.studio.testing.Simulator;
import space.clipsignal.studio.testing.Studio;

@QuarkusTest
class PublishTest {

    /** Each class gets a TikTok of its own: the caps of 24 hours are TikTok's, and they bind. */
    @BeforeAll
    static void newWorld() {
        Simulator.post("/_sim/reset", Map.of());
    }

    @ParameterizedTest
    @EnumSource(Creator.class)
    void sendsADirectPostOnce(Creator creator) {
        var studio = Studio.of(creator);
        var clip = studio.get("/library/clips/" + studio.demoClip()).extract().jsonPath();

        var id = studio.publish(direct(clip.getString("id"), Map.of("title", "Morning light #sunrise")));

        var post = studio.awaitState(id, "PUBLISHED");
        assertThat(post.getList("timeline.state"))
                .containsSubsequence("QUEUED", "INITIALISING", "UPLOADING", "PROCESSING", "PUBLISHED");
        var arrived = Simulator.post(post.getString("publishId"));
        assertThat(arrived.get("sha256")).isEqualTo(clip.getString("sha256"));
        assertThat(arrived.get("mode")).isEqualTo("DIRECT");
        assertThat(arrived.get("postInfo")).asInstanceOf(MAP).containsEntry("title", "Morning light #sunrise");
    }

    @Test
    void laysADraftIntoTheInbox() {
        var studio = Studio.of(Creator.PUBLIC);

        var id = studio.publish(Map.of("mode", "DRAFT", "clipId", studio.demoClip(), "consent", true));

        var post = studio.awaitState(id, "IN_INBOX");
        assertThat(post.getList("timeline.source")).containsAnyOf("POLL", "WEBHOOK");
        assertThat(Simulator.post(post.getString("publishId")).get("mode")).isEqualTo("DRAFT");
    }

    @Test
    void learnsThePublicIdFromTikTokAlone() {
        var studio = Studio.of(Creator.PUBLIC);

        var id = studio.publish(direct(studio.demoClip(), Map.of("privacyLevel", "PUBLIC_TO_EVERYONE")));

        var post = studio.await(id, json -> !json.getList("publicVideoIds").isEmpty());
        assertThat(post.getString("publicVideoIds[0]")).matches("\\d{19}");
    }

    @Test
    void answersARepeatedKeyWithTheSamePost() {
        var studio = Studio.of(Creator.PUBLIC);
        var body = direct(studio.demoClip(), Map.of());

        var first = studio.request()
                .header("Idempotency-Key", "k-1")
                .contentType("application/json")
                .body(body);
        var id = first.post("/publish").then().statusCode(202).extract().path("id");

        var again = studio.request()
                .header("Idempotency-Key", "k-1")
                .contentType("application/json")
                .body(body);
        again.post("/publish").then().statusCode(202).body("id", equalTo(id));
        var other = new HashMap<>(body);
        other.put("title", "another");
        studio.request()
                .header("Idempotency-Key", "k-1")
                .contentType("application/json")
                .body(other)
                .post("/publish")
                .then()
                .statusCode(422)
                .body("type", containsString("idempotency-key-reused"));
    }

    @ParameterizedTest
    @CsvSource({
        "title, x",
        "privacyLevel, SELF_ONLY",
        "allowComment, true",
        "brandedContent, false",
        "coverTimestampMs, 0",
    })
    void refusesSettingsThatTikTokIgnoresInDrafts(String field, String value) {
        var studio = Studio.of(Creator.PUBLIC);
        var body = new HashMap<String, Object>(Map.of("mode", "DRAFT", "clipId", studio.demoClip(), "consent", true));
        body.put(field, value);

        studio.post("/publish", body)
                .statusCode(422)
                .body("violations.field", contains(field))
                .body("violations[0].message", containsString("TikTok ignores this in drafts"));
    }

    @Test
    void refusesACommentThatTheCreatorSwitchedOff() {
        var studio = Studio.of(Creator.NO_COMMENTS);

        studio.post("/publish", direct(studio.demoClip(), Map.of("allowComment", true)))
                .statusCode(422)
                .body("violations.field", hasItem("allowComment"));
    }

    @Test
    void refusesWhatItDoesNotKnow() {
        var studio = Studio.of(Creator.PUBLIC);

        studio.post("/publish", Map.of("mode", "SOMEDAY", "clipId", studio.demoClip(), "consent", true))
                .statusCode(422)
                .contentType("application/problem+json")
                .body("violations[0].field", equalTo("mode"))
                .body("violations[0].message", containsString("DIRECT"));
        studio.post("/publish", direct(studio.demoClip(), Map.of("privacylevel", "SELF_ONLY")))
                .statusCode(422)
                .body("violations[0].field", equalTo("privacylevel"));
        studio.request()
                .contentType("application/json")
                .body("{\"mode\": ")
                .post("/publish")
                .then()
                .statusCode(422)
                .contentType("application/problem+json");
    }

    @Test
    void needsAScopeForEachWay() {
        var draftsOnly = Studio.of(Creator.PRIVATE, "video.publish");

        draftsOnly.get("/publish/creator-info").statusCode(403).body("type", containsString("scope-missing"));
        draftsOnly
                .post("/publish", direct(draftsOnly.demoClip(), Map.of()))
                .statusCode(403)
                .body("nextStep", containsString("video.publish"));
        draftsOnly
                .post("/publish", Map.of("mode", "DRAFT", "clipId", draftsOnly.demoClip(), "consent", true))
                .statusCode(202);
    }

    @Test
    void offersWhatTikTokOffersNow() {
        Studio.of(Creator.PRIVATE)
                .get("/publish/creator-info")
                .statusCode(200)
                .body("canPost", equalTo(true))
                .body("privacyLevelOptions", hasItem("FOLLOWER_OF_CREATOR"))
                .body("privacyLevelOptions", hasSize(3))
                .body("duetDisabled", equalTo(true));
    }

    @Test
    void keepsPostsOfOtherWorkspacesOut() {
        var mine = Studio.of(Creator.PUBLIC);
        var id = mine.publish(direct(mine.demoClip(), Map.of()));

        var other = Studio.of(Creator.PRIVATE);

        other.get("/publish/" + id).statusCode(404);
        other.request().delete("/publish/" + id).then().statusCode(404);
        assertThat(other.get("/publish").extract().<List<String>>path("items.id"))
                .doesNotContain(id);
    }

    @Test
    void cannotBeCancelledOnceBytesMayBeThere() {
        var studio = Studio.of(Creator.PUBLIC);
        var id = studio.publish(direct(studio.demoClip(), Map.of()));
        studio.awaitState(id, "PUBLISHED");

        studio.request().delete("/publish/" + id).then().statusCode(409).body("type", containsString("too-late"));
    }

    private static Map<String, Object> direct(String clip, Map<String, ?> more) {
        var body = new HashMap<String, Object>(
                Map.of("mode", "DIRECT", "clipId", clip, "privacyLevel", "SELF_ONLY", "consent", true));
        body.putAll(more);
        return body;
    }
}
