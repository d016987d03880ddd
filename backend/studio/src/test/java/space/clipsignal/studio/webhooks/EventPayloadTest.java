package space.clipsignal.studio.webhooks;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EventPayloadTest {

    private static final Instant RECEIVED_AT = Instant.parse("2026-11-20T08:00:00Z");

    @Test
    void unfoldsTheContent() {
        var payload = payload(
                """
                {"event":"post.publish.complete","create_time":1700000000,"content":"{\\"publish_id\\":\\"v1\\"}"}""");

        assertThat(payload.json().at("/content/publish_id").asText()).isEqualTo("v1");
        assertThat(payload.event()).isEqualTo("post.publish.complete");
        assertThat(payload.createdAt(RECEIVED_AT)).isEqualTo(Instant.ofEpochSecond(1_700_000_000));
    }

    @Test
    void keepsEveryDigitOfTikToksIds() {
        var payload = payload(
                """
                {"event":"e","content":"{\\"post_id\\":7678907398077074696,\\"ids\\":[-7678907398077074696],\\"n\\":5}"}""");

        assertThat(payload.json().get("content"))
                .hasToString("{\"post_id\":\"7678907398077074696\",\"ids\":[\"-7678907398077074696\"],\"n\":5}");
    }

    @Test
    void keepsANumberBeyondEveryInteger() {
        var payload = payload("{\"n\":123456789012345678901234567890}");

        assertThat(payload.json()).hasToString("{\"n\":\"123456789012345678901234567890\"}");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "no JSON", "[1]", "\"text\"", "{\"a\":"})
    void showsAsItIsWhatIsNoObject(String body) {
        var payload = payload(body);

        assertThat(payload.json().get("body").asText()).isEqualTo(body);
        assertThat(payload.event()).isEmpty();
        assertThat(payload.createdAt(RECEIVED_AT)).isEqualTo(RECEIVED_AT);
    }

    @ParameterizedTest
    @ValueSource(strings = {"9223372036854775807", "1e400", "\"soon\"", "null", "99999999999999999999"})
    void takesTheTimeOfReceiptForAnImpossibleOne(String time) {
        var payload = payload("{\"create_time\":" + time + "}");

        assertThat(payload.createdAt(RECEIVED_AT)).isEqualTo(RECEIVED_AT);
    }

    @Test
    void leavesContentThatIsNoJsonAsItIs() {
        assertThat(payload("{\"content\":\"hello\"}").json()).hasToString("{\"content\":\"hello\"}");
    }

    private static EventPayload payload(String body) {
        return EventPayload.of(body.getBytes(StandardCharsets.UTF_8));
    }
}
