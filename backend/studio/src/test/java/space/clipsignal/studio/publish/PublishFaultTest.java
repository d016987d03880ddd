package space.clipsignal.studio.publish;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import space.clipsignal.studio.testing.Creator;
import space.clipsignal.studio.testing.Simulator;
import space.clipsignal.studio.testing.Studio;

/** Whatever goes wrong between the studio and TikTok, a post arrives once, whole, and is said to be so. */
@QuarkusTest
class PublishFaultTest {

    /** Each class gets a TikTok of its own: the caps of 24 hours are TikTok's, and they bind. */
    @BeforeAll
    static void newWorld() {
        Simulator.post("/_sim/reset", Map.of());
    }

    private static final String INIT = "/v2/post/publish/video/init/";
    private static final String STATUS = "/v2/post/publish/status/fetch/";
    private static final String UPLOAD = "/upload";
    private static final String TOKEN = "/v2/oauth/token/";

    private final Studio studio = Studio.of(Creator.PUBLIC);

    static Stream<Arguments> faults() {
        return Stream.of(
                fault("init is not answered, and was done", INIT, "loseAnswerAfterEffect"),
                fault("init is reset", INIT, "reset"),
                fault("init answers 500", INIT, "status500"),
                fault("init answers garbage", INIT, "garbage"),
                fault("the answer to the last chunk is lost", UPLOAD, "loseAnswerAfterEffect"),
                fault("the upload is reset", UPLOAD, "reset"),
                fault("the upload answers 500", UPLOAD, "status500"),
                fault("status answers 500", STATUS, "status500"),
                fault("status answers garbage", STATUS, "garbage"),
                fault("status is reset", STATUS, "reset"),
                fault("the webhooks are lost", "webhook", "lose"),
                fault("the webhooks come twice", "webhook", "double"),
                fault("the webhooks come late", "webhook", "late"));
    }

    @AfterEach
    void forgetFaults() {
        Simulator.delete("/_sim/faults");
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("faults")
    void arrivesOnce(String name, String endpoint, String effect) {
        var title = "arrives once although " + name;
        Simulator.post("/_sim/faults", Map.of("endpoint", endpoint, "effect", effect, "count", 2));

        var id = studio.publish(Map.of(
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

        var post = studio.awaitState(id, "PUBLISHED");
        assertThat(ledger(title)).hasSize(1);
        assertThat(ledger(title).get(0).get("publishId")).isEqualTo(post.getString("publishId"));
    }

    @Test
    void goesOnWithANewTokenWhenTheOldOneDies() {
        Simulator.post("/_sim/tokens/expire", Map.of());

        var id = studio.publish(Map.of("mode", "DRAFT", "clipId", studio.demoClip(), "consent", true));

        studio.awaitState(id, "IN_INBOX");
    }

    @Test
    void staysConnectedWhenARefreshIsNotAnswered() {
        Simulator.post("/_sim/tokens/expire", Map.of());
        Simulator.post("/_sim/faults", Map.of("endpoint", TOKEN, "effect", "status500", "count", 2));

        var id = studio.publish(Map.of("mode", "DRAFT", "clipId", studio.demoClip(), "consent", true));

        studio.awaitState(id, "IN_INBOX");
        assertThat(studio.get("/auth/session").extract().<String>path("state")).isEqualTo("CONNECTED");
    }

    @Test
    void saysThatALoginIsNeededWhenTikTokTookTheAuthorizationBack() {
        var openId = studio.get("/account").extract().<String>path("openId");
        Simulator.post("/_sim/creators/" + openId + "/remove-authorization", Map.of());

        await().untilAsserted(
                        () -> assertThat(studio.get("/auth/session").extract().<String>path("state"))
                                .isEqualTo("RECONNECT_NEEDED"));
    }

    private static List<Map<String, ?>> ledger(String title) {
        return Simulator.get("/_sim/posts").<Map<String, ?>>getList("").stream()
                .filter(post -> post.get("postInfo") instanceof Map<?, ?> info && title.equals(info.get("title")))
                .toList();
    }

    private static Arguments fault(String name, String endpoint, String effect) {
        return Arguments.arguments(name, endpoint, effect);
    }
}
