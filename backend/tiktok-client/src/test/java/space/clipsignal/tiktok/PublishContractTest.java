package space.clipsignal.tiktok;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.github.tomakehurst.wiremock.WireMockServer;
import com.github.tomakehurst.wiremock.client.WireMock;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import space.clipsignal.tiktok.error.ErrorCode;
import space.clipsignal.tiktok.error.TikTokException;
import space.clipsignal.tiktok.oauth.AccessToken;
import space.clipsignal.tiktok.publish.CreatorInfo;
import space.clipsignal.tiktok.publish.PrivacyLevel;
import space.clipsignal.tiktok.publish.PublishId;
import space.clipsignal.tiktok.publish.UploadPlan;
import space.clipsignal.tiktok.publish.UploadTicket;
import space.clipsignal.tiktok.publish.VideoPost;

@QuarkusTest
@QuarkusTestResource(Stage.class)
class PublishContractTest {

    private static final URI UPLOAD_URL =
            URI.create("https://open-upload.tiktokapis.com/video/?upload_id=67890&upload_token=Xza123");

    WireMockServer wireMock;

    @Inject
    TikTok tikTok;

    @Test
    void aCreatorWhoCanPost() {
        Documented page = Documented.of("publish/creator-info");
        wireMock.stubFor(page.stub());

        CreatorInfo info = tikTok.creatorInfo(new AccessToken(page.token()));

        assertThat(info)
                .isEqualTo(new CreatorInfo.Ready(
                        "Tik Toker",
                        "tiktoker",
                        "https://p19-sign.tiktokcdn-us.example.com/avatar.jpeg",
                        List.of(
                                PrivacyLevel.PUBLIC_TO_EVERYONE,
                                PrivacyLevel.MUTUAL_FOLLOW_FRIENDS,
                                PrivacyLevel.SELF_ONLY),
                        false,
                        false,
                        true,
                        Duration.ofMinutes(5)));
        wireMock.verify(page.requestPattern().withRequestBody(WireMock.absent()));
    }

    @Test
    void aPrivateAccountOffersOtherLevels() {
        wireMock.stubFor(Documented.of("publish/creator-info-private").stub());

        CreatorInfo info = tikTok.creatorInfo(new AccessToken("act.1"));

        assertThat(info).isInstanceOfSatisfying(CreatorInfo.Ready.class, ready -> {
            assertThat(ready.privacyLevelOptions())
                    .containsExactly(
                            PrivacyLevel.FOLLOWER_OF_CREATOR,
                            PrivacyLevel.MUTUAL_FOLLOW_FRIENDS,
                            PrivacyLevel.SELF_ONLY);
            assertThat(ready.commentDisabled()).isTrue();
            assertThat(ready.maxVideoDuration()).isEqualTo(Duration.ofHours(1));
        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"spam_risk_too_many_posts", "spam_risk_user_banned_from_posting", "reached_active_user_cap"})
    void aCreatorWhoCannotPostNowIsAnAnswerAndNoError(String code) {
        Documented page = Documented.of("publish/creator-info-" + code.replace('_', '-'));
        wireMock.stubFor(page.stub());

        CreatorInfo info = tikTok.creatorInfo(new AccessToken("act.1"));

        assertThat(info)
                .isEqualTo(new CreatorInfo.CannotPost(
                        new ErrorCode(code),
                        page.error().get("message").asText(),
                        Optional.of("202210112248442CB9319E1FB30C1073F3")));
    }

    @Test
    void anyOtherCodeUnderHttp200IsAnError() {
        wireMock.stubFor(
                WireMock.post(WireMock.anyUrl())
                        .willReturn(
                                WireMock.okJson(
                                        """
                {"data":{},"error":{"code":"access_token_invalid","message":"m","log_id":"1"}}""")));

        assertThatExceptionOfType(TikTokException.TokenRejected.class)
                .isThrownBy(() -> tikTok.creatorInfo(new AccessToken("act.1")));
    }

    @Test
    void aDirectPost() {
        Documented page = Documented.of("publish/video-init");
        wireMock.stubFor(page.stub());

        UploadTicket ticket = tikTok.initDirectPost(
                new AccessToken(page.token()),
                new VideoPost(
                        "this will be a funny #cat video on your @tiktok #fyp",
                        PrivacyLevel.MUTUAL_FOLLOW_FRIENDS,
                        new VideoPost.Interactions(false, true, true),
                        new VideoPost.Disclosure(false, false),
                        false,
                        OptionalInt.of(1_000)),
                UploadPlan.of(50_000_123, 10_000_000));

        assertThat(ticket).isEqualTo(new UploadTicket(new PublishId("v_pub_file~v2-1.123456789"), UPLOAD_URL));
        wireMock.verify(page.requestPattern());
    }

    @Test
    void aDirectPostWithDisclosureAndWithoutTitle() {
        Documented page = Documented.of("publish/video-init-disclosure");
        wireMock.stubFor(page.stub());

        tikTok.initDirectPost(
                new AccessToken(page.token()),
                new VideoPost(
                        "",
                        PrivacyLevel.PUBLIC_TO_EVERYONE,
                        new VideoPost.Interactions(false, false, false),
                        new VideoPost.Disclosure(true, true),
                        true,
                        OptionalInt.empty()),
                UploadPlan.of(4_194_304, 10_000_000));

        wireMock.verify(WireMock.postRequestedFor(WireMock.urlPathEqualTo(page.path()))
                .withRequestBody(WireMock.equalToJson(page.request().get("body").toString())));
    }

    @Test
    void eachDisclosureAndInteractionHasItsOwnField() {
        wireMock.stubFor(Documented.of("publish/video-init").stub());

        tikTok.initDirectPost(
                new AccessToken("act.1"),
                new VideoPost(
                        "t",
                        PrivacyLevel.SELF_ONLY,
                        new VideoPost.Interactions(true, false, false),
                        new VideoPost.Disclosure(true, false),
                        false,
                        OptionalInt.empty()),
                UploadPlan.of(10, 10));

        wireMock.verify(
                WireMock.postRequestedFor(WireMock.anyUrl())
                        .withRequestBody(
                                WireMock.equalToJson(
                                        """
                {"post_info":{"title":"t","privacy_level":"SELF_ONLY","disable_comment":false,"disable_duet":true,
                 "disable_stitch":true,"brand_content_toggle":false,"brand_organic_toggle":true,"is_aigc":false},
                 "source_info":{"source":"FILE_UPLOAD","video_size":10,"chunk_size":10,"total_chunk_count":1}}""")));
    }

    @Test
    void aDraftCarriesNothingButItsSource() {
        Documented page = Documented.of("publish/inbox-video-init");
        wireMock.stubFor(page.stub());

        UploadTicket ticket = tikTok.initDraft(new AccessToken(page.token()), UploadPlan.of(50_000_123, 10_000_000));

        assertThat(ticket.publishId()).isEqualTo(new PublishId("v_inbox_file~v2.123456789"));
        wireMock.verify(page.requestPattern()
                .withRequestBody(WireMock.equalToJson(page.request().get("body").toString())));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{}",
                "{\"publish_id\":\"p\"}",
                "{\"publish_id\":\"\",\"upload_url\":\"https://u\"}",
                "{\"publish_id\":\"p\",\"upload_url\":\"not a URL token=SECRET\"}"
            })
    void anInitWithoutAUsableTicketMayHaveArrivedAndHidesTheUrl(String data) {
        wireMock.stubFor(WireMock.post(WireMock.anyUrl())
                .willReturn(WireMock.okJson("{\"data\":" + data + ",\"error\":{\"code\":\"ok\"}}")));

        assertThatExceptionOfType(TikTokException.Unreachable.class)
                .isThrownBy(() -> tikTok.initDraft(new AccessToken("act.1"), UploadPlan.of(10, 10)))
                .matches(TikTokException.Unreachable::mayHaveArrived)
                .withMessageNotContaining("SECRET")
                .withNoCause();
    }

    @Test
    void cancelling() {
        Documented page = Documented.of("publish/cancel");
        wireMock.stubFor(page.stub());

        tikTok.cancel(new AccessToken(page.token()), new PublishId("v_pub_url~v2.123456789"));

        wireMock.verify(1, page.requestPattern());
    }

    @Test
    void aTitleIsCountedInUtf16Units() {
        String longest = "🎬".repeat(1_100);

        assertThat(post(longest).title()).hasSize(2_200);
        assertThatIllegalArgumentException().isThrownBy(() -> post(longest + "!"));
    }

    private static VideoPost post(String title) {
        return new VideoPost(
                title,
                PrivacyLevel.SELF_ONLY,
                new VideoPost.Interactions(false, false, false),
                new VideoPost.Disclosure(false, false),
                false,
                OptionalInt.empty());
    }
}
