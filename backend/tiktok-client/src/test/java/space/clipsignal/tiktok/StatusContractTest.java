package space.clipsignal.tiktok;

import static org.assertj.core.api.Assertions.assertThat;

import com.github.tomakehurst.wiremock.WireMockServer;
import com.github.tomakehurst.wiremock.client.WireMock;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import space.clipsignal.tiktok.oauth.AccessToken;
import space.clipsignal.tiktok.publish.FailReason;
import space.clipsignal.tiktok.publish.PublishId;
import space.clipsignal.tiktok.publish.PublishStatus;

@QuarkusTest
@QuarkusTestResource(Stage.class)
class StatusContractTest {

    private static final Map<String, PublishStatus> EXPECTED = Map.of(
            "publish/status-processing-upload", new PublishStatus.ProcessingUpload(OptionalLong.of(10_000_000)),
            "publish/status-processing-download", new PublishStatus.ProcessingDownload(OptionalLong.of(10_062_683)),
            "publish/status-send-to-user-inbox", new PublishStatus.SentToUserInbox(),
            "publish/status-publish-complete", new PublishStatus.PublishComplete(List.of()),
            "publish/status-publish-complete-public", new PublishStatus.PublishComplete(List.of("7678907398077074696")),
            "publish/status-publish-complete-bare-id",
                    new PublishStatus.PublishComplete(List.of("7678907398077074696")));

    WireMockServer wireMock;

    @Inject
    TikTok tikTok;

    static List<Documented> documented() {
        return Documented.all("publish", "status-");
    }

    @ParameterizedTest
    @MethodSource("documented")
    void everyDocumentedStatus(Documented page) {
        wireMock.stubFor(page.stub());
        String publishId = page.request().at("/body/publish_id").asText();

        PublishStatus status = tikTok.status(new AccessToken(page.token()), new PublishId(publishId));

        PublishStatus failed = new PublishStatus.Failed(
                new FailReason(page.response().at("/body/data/fail_reason").asText()));
        assertThat(status).isEqualTo(EXPECTED.getOrDefault(page.name(), failed));
        wireMock.verify(page.requestPattern());
    }

    @Test
    void theConstantsAreTheDocumentedReasons() {
        List<String> reasons = Documented.all("publish", "status-failed-").stream()
                .map(page -> page.response().at("/body/data/fail_reason").asText())
                .toList();

        assertThat(reasons)
                .containsExactlyInAnyOrder(
                        FailReason.FILE_FORMAT_CHECK_FAILED.value(),
                        FailReason.DURATION_CHECK_FAILED.value(),
                        FailReason.FRAME_RATE_CHECK_FAILED.value(),
                        FailReason.PICTURE_SIZE_CHECK_FAILED.value(),
                        FailReason.INTERNAL.value(),
                        FailReason.VIDEO_PULL_FAILED.value(),
                        FailReason.PHOTO_PULL_FAILED.value(),
                        FailReason.PUBLISH_CANCELLED.value(),
                        FailReason.AUTH_REMOVED.value(),
                        FailReason.SPAM_RISK_TOO_MANY_POSTS.value(),
                        FailReason.SPAM_RISK_USER_BANNED_FROM_POSTING.value(),
                        FailReason.SPAM_RISK_TEXT.value(),
                        FailReason.SPAM_RISK.value());
    }

    @Test
    void severalPublicVideosOfOneDraftKeepAllTheirDigits() {
        assertThat(
                        statusOf(
                                """
                {"status":"PUBLISH_COMPLETE","publicaly_available_post_id":[7678907398077074697,"7678907398077074698"]}"""))
                .isEqualTo(new PublishStatus.PublishComplete(List.of("7678907398077074697", "7678907398077074698")));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {"{\"status\":\"ON_HOLD\"}|ON_HOLD", "{\"status\":\"publish_complete\"}|publish_complete", "{}|``"})
    void aWordNobodyKnowsIsNeitherSuccessNorFailure(String data, String word) {
        assertThat(statusOf(data)).isEqualTo(new PublishStatus.Unknown(word));
    }

    @Test
    void aFailureWithoutReasonIsStillAFailure() {
        assertThat(statusOf("{\"status\":\"FAILED\"}")).isEqualTo(new PublishStatus.Failed(FailReason.UNSTATED));
    }

    private PublishStatus statusOf(String data) {
        wireMock.stubFor(WireMock.post(WireMock.anyUrl())
                .willReturn(WireMock.okJson("{\"data\":" + data + ",\"error\":{\"code\":\"ok\"}}")));
        return tikTok.status(new AccessToken("act.1"), new PublishId("p"));
    }
}
