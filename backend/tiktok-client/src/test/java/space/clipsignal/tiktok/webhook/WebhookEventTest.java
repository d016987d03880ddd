package space.clipsignal.tiktok.webhook;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.time.Instant;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import space.clipsignal.tiktok.publish.FailReason;
import space.clipsignal.tiktok.publish.PublishId;

class WebhookEventTest {

    private static final Instant SIGNED_AT = Instant.ofEpochSecond(1_700_000_001);
    private static final WebhookEvent.Head HEAD = new WebhookEvent.Head(
            "awtestclientkey1", "11111111-2222-3333-4444-555555555555", Instant.ofEpochSecond(1_700_000_000));
    private static final PublishId DIRECT = new PublishId("v_pub_file~v2-1.123456789");
    private static final PublishId DRAFT = new PublishId("v_inbox_file~v2.123456789");
    private static final String POST_ID = "7678907398077074696";

    static Stream<Arguments> documented() {
        return Stream.of(
                Arguments.of(
                        "authorization-removed",
                        new WebhookEvent.AuthorizationRemoved(HEAD, WebhookEvent.RemovalReason.USER_DISCONNECTED)),
                Arguments.of(
                        "publish-failed",
                        new WebhookEvent.PublishFailed(
                                HEAD, DIRECT, FailReason.FILE_FORMAT_CHECK_FAILED, "DIRECT_PUBLISH")),
                Arguments.of("publish-complete", new WebhookEvent.PublishComplete(HEAD, DIRECT, "DIRECT_PUBLISH")),
                Arguments.of("inbox-delivered", new WebhookEvent.InboxDelivered(HEAD, DRAFT, "INBOX_SHARE")),
                Arguments.of(
                        "publicly-available",
                        new WebhookEvent.PubliclyAvailable(HEAD, DIRECT, POST_ID, "DIRECT_PUBLISH")),
                Arguments.of(
                        "publicly-available-string-id",
                        new WebhookEvent.PubliclyAvailable(HEAD, DIRECT, POST_ID, "DIRECT_PUBLISH")),
                Arguments.of(
                        "no-longer-publicly-available",
                        new WebhookEvent.NoLongerPublic(HEAD, DIRECT, POST_ID, "DIRECT_PUBLISH")),
                Arguments.of(
                        "legacy-video-upload-failed",
                        new WebhookEvent.Unknown(
                                HEAD, "video.upload.failed", "{\"share_id\":\"video.6974245311675353080.VDCxrcMJ\"}")));
    }

    @ParameterizedTest
    @MethodSource("documented")
    void everyDocumentedEvent(String file, WebhookEvent expected) throws IOException {
        try (InputStream json = getClass().getResourceAsStream("/tiktok-contract/webhook/" + file + ".json")) {
            JsonNode body = new ObjectMapper().readTree(json).at("/request/body");

            assertThat(parse(body.toString())).isEqualTo(expected);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "0,UNKNOWN",
        "1,USER_DISCONNECTED",
        "2,ACCOUNT_DELETED",
        "3,AGE_CHANGED",
        "4,ACCOUNT_BANNED",
        "5,DEVELOPER_REVOKED"
    })
    void theNumbersOfTheReasons(int number, WebhookEvent.RemovalReason reason) {
        WebhookEvent event = event("authorization.removed", "{\\\"reason\\\":" + number + "}");

        assertThat(event)
                .isInstanceOfSatisfying(WebhookEvent.AuthorizationRemoved.class, removed -> assertThat(removed.reason())
                        .isEqualTo(reason));
    }

    @ParameterizedTest
    @ValueSource(strings = {"{\\\"reason\\\":6}", "{\\\"reason\\\":-1}", "{}", "", "not json"})
    void aRemovalIsARemovalWhateverItsReason(String content) {
        assertThat(event("authorization.removed", content))
                .isInstanceOfSatisfying(WebhookEvent.AuthorizationRemoved.class, removed -> assertThat(removed.reason())
                        .isEqualTo(WebhookEvent.RemovalReason.UNKNOWN));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "post.publish.failed",
                "post.publish.complete",
                "post.publish.inbox_delivered",
                "post.publish.publicly_available",
                "post.publish.no_longer_publicaly_available",
                "post.publish.something_new"
            })
    void anEventWithoutItsPublishIdIsUnknown(String name) {
        assertThat(event(name, "{}")).isInstanceOfSatisfying(WebhookEvent.Unknown.class, unknown -> {
            assertThat(unknown.event()).isEqualTo(name);
            assertThat(unknown.openId()).isEqualTo("open-1");
        });
    }

    @Test
    void aFailureWithoutReasonIsStillAFailure() {
        assertThat(event("post.publish.failed", "{\\\"publish_id\\\":\\\"p1\\\"}"))
                .isInstanceOfSatisfying(WebhookEvent.PublishFailed.class, failed -> assertThat(failed.reason())
                        .isEqualTo(FailReason.UNSTATED));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "[]", "null", "<html>", "{\"event\":", "{\"create_time\":\"soon\"}"})
    void aBodyThatIsNoEventIsKeptAsItCame(String body) {
        assertThat(parse(body)).isEqualTo(new WebhookEvent.Unknown(new WebhookEvent.Head("", "", SIGNED_AT), "", body));
    }

    private static WebhookEvent event(String name, String content) {
        return parse(
                "{\"client_key\":\"k\",\"event\":\"%s\",\"create_time\":1,\"user_openid\":\"open-1\",\"content\":\"%s\"}"
                        .formatted(name, content));
    }

    private static WebhookEvent parse(String body) {
        return WebhookEvent.parse(new VerifiedDelivery(body.getBytes(UTF_8), SIGNED_AT));
    }
}
