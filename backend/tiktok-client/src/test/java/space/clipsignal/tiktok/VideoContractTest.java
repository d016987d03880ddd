package space.clipsignal.tiktok;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.github.tomakehurst.wiremock.WireMockServer;
import com.github.tomakehurst.wiremock.client.WireMock;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import space.clipsignal.tiktok.oauth.AccessToken;
import space.clipsignal.tiktok.video.Video;
import space.clipsignal.tiktok.video.VideoPage;

@QuarkusTest
@QuarkusTestResource(Stage.class)
class VideoContractTest {

    private static final Video BREAD = new Video(
            "7678907398077074696",
            Instant.ofEpochSecond(1_700_000_000),
            "Bread in ten minutes",
            "Bread in ten minutes #kitchen",
            Duration.ofSeconds(37),
            1080,
            1920,
            "https://p19-sign.tiktokcdn-us.example.com/cover/7678907398077074696.jpeg?x-expires=1700021600&x-signature=example",
            "https://www.tiktok.com/@tiktoker/video/7678907398077074696?utm_campaign=tt4d_open_api&utm_source=awtestclientkey1",
            "https://www.tiktok.com/static/profile-video?id=7678907398077074696&hide_author=1&utm_campaign=tt4d_open_api&utm_source=awtestclientkey1",
            15_000,
            120,
            14,
            9,
            false);

    WireMockServer wireMock;

    @Inject
    TikTok tikTok;

    @Test
    void aPageWithANextOne() {
        Documented page = Documented.of("video/list");
        wireMock.stubFor(page.stub());

        VideoPage videos = tikTok.videos(new AccessToken(page.token()), OptionalLong.empty(), 20);

        assertThat(videos.videos()).hasSize(2).first().isEqualTo(BREAD);
        assertThat(videos.videos().get(1).aiGenerated()).isTrue();
        assertThat(videos.nextCursorMillis()).hasValue(1_699_990_000_000L);
        verifySent(page);
        wireMock.verify(WireMock.postRequestedFor(WireMock.anyUrl())
                .withRequestBody(WireMock.equalToJson("{\"max_count\":20}")));
    }

    @Test
    void theLastPageHasNoNext() {
        Documented page = Documented.of("video/list-next-page");
        wireMock.stubFor(page.stub());

        VideoPage videos = tikTok.videos(new AccessToken(page.token()), OptionalLong.of(1_699_990_000_000L), 20);

        assertThat(videos).isEqualTo(new VideoPage(List.of(), OptionalLong.empty()));
        verifySent(page);
    }

    @Test
    void videosByTheirIds() {
        Documented page = Documented.of("video/query");
        wireMock.stubFor(page.stub());

        List<Video> videos =
                tikTok.videosById(new AccessToken(page.token()), List.of("7678907398077074696", "7077642457847994444"));

        assertThat(videos).extracting(Video::id).containsExactly("7678907398077074696", "7077642457847994444");
        verifySent(page);
    }

    @Test
    void strangersVideosAreSimplyMissing() {
        Documented page = Documented.of("video/query-unknown");
        wireMock.stubFor(page.stub());

        assertThat(tikTok.videosById(new AccessToken(page.token()), List.of("7000000000000000001")))
                .isEmpty();
        verifySent(page);
    }

    @Test
    void whatTikTokOmitsIsEmptyOrZero() {
        wireMock.stubFor(
                WireMock.post(WireMock.anyUrl())
                        .willReturn(
                                WireMock.okJson(
                                        """
                {"data":{"videos":[{"id":"7"},{"title":"without an id nobody can name it"}]},"error":{"code":"ok"}}""")));

        assertThat(tikTok.videosById(new AccessToken("act.1"), List.of("7")))
                .singleElement()
                .isEqualTo(new Video("7", Instant.EPOCH, "", "", Duration.ZERO, 0, 0, "", "", "", 0, 0, 0, 0, false));
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 21})
    void tikTokGivesOneToTwentyAtOnce(int count) {
        AccessToken token = new AccessToken("act.1");

        assertThatIllegalArgumentException().isThrownBy(() -> tikTok.videos(token, OptionalLong.empty(), count));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> tikTok.videosById(token, Collections.nCopies(count, "7")));
    }

    /** Of the documented fields this client leaves out only the HTML snippet. */
    private void verifySent(Documented page) {
        String fields = String.join(
                ",", page.fields().stream().filter(f -> !f.equals("embed_html")).toList());
        wireMock.verify(page.requestPattern().withQueryParam("fields", WireMock.equalTo(fields)));
    }
}
