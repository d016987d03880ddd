package space.clipsignal.tiktok;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import com.github.tomakehurst.wiremock.WireMockServer;
import com.github.tomakehurst.wiremock.client.WireMock;
import com.github.tomakehurst.wiremock.verification.LoggedRequest;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.OptionalInt;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import space.clipsignal.tiktok.error.ErrorCode;
import space.clipsignal.tiktok.error.TikTokException;
import space.clipsignal.tiktok.oauth.AccessToken;
import space.clipsignal.tiktok.oauth.TokenGrant;
import space.clipsignal.tiktok.publish.ChunkAnswer;
import space.clipsignal.tiktok.publish.ChunkUpload;
import space.clipsignal.tiktok.publish.ContentType;
import space.clipsignal.tiktok.publish.CreatorInfo;
import space.clipsignal.tiktok.publish.PrivacyLevel;
import space.clipsignal.tiktok.publish.PublishId;
import space.clipsignal.tiktok.publish.PublishStatus;
import space.clipsignal.tiktok.publish.UploadPlan;
import space.clipsignal.tiktok.publish.UploadTicket;
import space.clipsignal.tiktok.publish.VideoPost;
import space.clipsignal.tiktok.webhook.Verdict;
import space.clipsignal.tiktok.webhook.WebhookEvent;
import space.clipsignal.tiktok.webhook.WebhookSignature;

/** From creator info to the post on the profile, and the webhooks that tell of it. */
@QuarkusTest
@QuarkusTestResource(Stage.class)
class PublishSimulatorTest {

    @TempDir
    Path folder;

    SimulatedTikTok simulated;

    WireMockServer wireMock;

    @Inject
    TikTok tikTok;

    @BeforeEach
    void open() {
        simulated.open();
    }

    @Test
    void aDirectPostAbove64MegabytesArrivesByteForByte() throws IOException {
        AccessToken token = simulated.connect(tikTok, "mira-public").accessToken();
        ClipOnDisk clip = ClipOnDisk.write(folder, 70_000_001);
        UploadPlan plan = UploadPlan.of(70_000_001, 10_000_000);

        UploadTicket ticket = tikTok.initDirectPost(token, post(PrivacyLevel.PUBLIC_TO_EVERYONE), plan);
        upload(ticket, clip, plan);
        simulated.advance(60);

        assertThat(tikTok.status(token, ticket.publishId()))
                .isInstanceOfSatisfying(
                        PublishStatus.PublishComplete.class, complete -> assertThat(complete.publicPostIds())
                                .singleElement()
                                .asString()
                                .matches("\\d{19}"));
        JsonNode ledger = simulated.ledger(ticket.publishId());
        assertThat(ledger.path("sha256").asText()).isEqualTo(clip.sha256());
        assertThat(ledger.path("chunks").asInt()).isEqualTo(7);
        assertThat(ledger.at("/postInfo/title").asText()).isEqualTo("Clay #pottery");
        assertThat(ledger.at("/postInfo/disable_comment").asBoolean()).isFalse();
        assertThat(ledger.at("/postInfo/disable_duet").asBoolean()).isTrue();
        assertThat(ledger.at("/postInfo/brand_organic_toggle").asBoolean()).isTrue();
        assertThat(ledger.at("/postInfo/brand_content_toggle").asBoolean()).isFalse();
    }

    @Test
    void aDraftArrivesInTheInboxAndNowhereElse() throws IOException {
        AccessToken token = simulated.connect(tikTok, "paul-private").accessToken();
        ClipOnDisk clip = ClipOnDisk.write(folder, 1_000);
        UploadPlan plan = UploadPlan.of(1_000, 10_000_000);

        UploadTicket ticket = tikTok.initDraft(token, plan);
        upload(ticket, clip, plan);
        simulated.advance(60);

        assertThat(tikTok.status(token, ticket.publishId())).isEqualTo(new PublishStatus.SentToUserInbox());
        assertThat(simulated.ledger(ticket.publishId()).path("sha256").asText()).isEqualTo(clip.sha256());
    }

    @Test
    void creatorInfoShowsWhatTheAccountAllows() {
        CreatorInfo mira = creatorInfo("mira-public");
        CreatorInfo paul = creatorInfo("paul-private");
        CreatorInfo nora = creatorInfo("nora-no-comments");

        assertThat(mira).isInstanceOfSatisfying(CreatorInfo.Ready.class, ready -> {
            assertThat(ready.nickname()).isEqualTo("Mira Public");
            assertThat(ready.privacyLevelOptions()).contains(PrivacyLevel.PUBLIC_TO_EVERYONE);
            assertThat(ready.maxVideoDuration()).isEqualTo(Duration.ofMinutes(10));
        });
        assertThat(paul)
                .isInstanceOfSatisfying(CreatorInfo.Ready.class, ready -> assertThat(ready.privacyLevelOptions())
                        .doesNotContain(PrivacyLevel.PUBLIC_TO_EVERYONE)
                        .contains(PrivacyLevel.FOLLOWER_OF_CREATOR));
        assertThat(nora).isInstanceOfSatisfying(CreatorInfo.Ready.class, ready -> assertThat(ready.commentDisabled())
                .isTrue());
    }

    @Test
    void aPrivacyLevelThatWasNotOfferedIsRefused() {
        AccessToken token = simulated.connect(tikTok, "paul-private").accessToken();

        assertThatExceptionOfType(TikTokException.Refused.class)
                .isThrownBy(() -> tikTok.initDirectPost(
                        token, post(PrivacyLevel.PUBLIC_TO_EVERYONE), UploadPlan.of(1_000, 1_000)))
                .extracting(TikTokException.Refused::code)
                .isEqualTo(ErrorCode.PRIVACY_LEVEL_OPTION_MISMATCH);
    }

    @Test
    void theTwentyFirstQuestionInAMinuteIsTooMuch() {
        AccessToken token = simulated.connect(tikTok, "mira-public").accessToken();
        for (int i = 0; i < 20; i++) {
            tikTok.creatorInfo(token);
        }

        assertThatExceptionOfType(TikTokException.RateLimited.class).isThrownBy(() -> tikTok.creatorInfo(token));
    }

    @Test
    void aPublishOfSomebodyElseOrOfNobodyCannotBeAskedFor() {
        AccessToken mira = simulated.connect(tikTok, "mira-public").accessToken();
        AccessToken paul = simulated.connect(tikTok, "paul-private").accessToken();
        PublishId miras = tikTok.initDraft(mira, UploadPlan.of(1_000, 1_000)).publishId();

        assertThat(refusal(() -> tikTok.status(paul, miras)))
                .isEqualTo(ErrorCode.TOKEN_NOT_AUTHORIZED_FOR_SPECIFIED_PUBLISH_ID);
        assertThat(refusal(() -> tikTok.status(mira, new PublishId("v_pub_file~v2-1.1"))))
                .isEqualTo(ErrorCode.INVALID_PUBLISH_ID);
        assertThat(refusal(() -> tikTok.cancel(mira, miras))).isEqualTo(ErrorCode.PUBLISH_NOT_CANCELLABLE);
    }

    @Test
    void aWebhookOfTikToksIsVerifiedAndUnderstood() {
        TokenGrant grant = simulated.connect(tikTok, "mira-public");
        simulated.removeAuthorization(grant.openId());

        LoggedRequest delivery = delivery();
        String header = delivery.getHeader(WebhookSignature.HEADER);
        WebhookSignature ours = new WebhookSignature("test_client_secret", InstantSource.system(), Duration.ofDays(1));
        WebhookSignature another = new WebhookSignature("another_secret", InstantSource.system(), Duration.ofDays(1));

        assertThat(ours.verify(header, delivery.getBody())).isInstanceOfSatisfying(Verdict.Verified.class, verified -> {
            WebhookEvent event = WebhookEvent.parse(verified.delivery());
            assertThat(event).isInstanceOfSatisfying(WebhookEvent.AuthorizationRemoved.class, removed -> assertThat(
                            removed.reason())
                    .isEqualTo(WebhookEvent.RemovalReason.USER_DISCONNECTED));
            assertThat(event.openId()).isEqualTo(grant.openId());
            assertThat(event.clientKey()).isEqualTo("awtestclientkey1");
        });
        assertThat(another.verify(header, delivery.getBody())).isInstanceOf(Verdict.Rejected.class);
    }

    private LoggedRequest delivery() {
        await().atMost(Duration.ofSeconds(10)).until(() -> !deliveries().isEmpty());
        return deliveries().getFirst();
    }

    private List<LoggedRequest> deliveries() {
        return wireMock.findAll(WireMock.postRequestedFor(WireMock.urlEqualTo("/webhooks"))
                .withRequestBody(WireMock.containing("authorization.removed")));
    }

    private CreatorInfo creatorInfo(String creator) {
        return tikTok.creatorInfo(simulated.connect(tikTok, creator).accessToken());
    }

    private void upload(UploadTicket ticket, ClipOnDisk clip, UploadPlan plan) {
        for (int i = 0; i < plan.chunkCount(); i++) {
            ChunkAnswer answer = tikTok.put(new ChunkUpload(
                    ticket.uploadUrl(), clip.file(), plan.chunk(i), plan.sizeBytes(), ContentType.WEBM));
            boolean last = i == plan.chunkCount() - 1;
            assertThat(answer)
                    .isEqualTo(
                            last
                                    ? new ChunkAnswer.Complete()
                                    : new ChunkAnswer.Stored(plan.chunk(i).last() + 1));
        }
    }

    private static ErrorCode refusal(Runnable call) {
        try {
            call.run();
            return ErrorCode.OK;
        } catch (TikTokException.Refused refused) {
            return refused.code();
        }
    }

    private static VideoPost post(PrivacyLevel level) {
        return new VideoPost(
                "Clay #pottery",
                level,
                new VideoPost.Interactions(true, false, false),
                new VideoPost.Disclosure(true, false),
                false,
                OptionalInt.empty());
    }
}
