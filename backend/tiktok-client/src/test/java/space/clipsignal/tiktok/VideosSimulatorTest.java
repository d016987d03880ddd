package space.clipsignal.tiktok;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalLong;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import space.clipsignal.tiktok.oauth.TokenGrant;
import space.clipsignal.tiktok.user.UserInfo;
import space.clipsignal.tiktok.video.Video;
import space.clipsignal.tiktok.video.VideoPage;

@QuarkusTest
@QuarkusTestResource(Stage.class)
class VideosSimulatorTest {

    SimulatedTikTok simulated;

    @Inject
    TikTok tikTok;

    @BeforeEach
    void open() {
        simulated.open();
    }

    @Test
    void pageAfterPageEveryVideoComesOnceNewestFirst() {
        TokenGrant grant = simulated.connect(tikTok, "mira-public");
        long videoCount = tikTok.userInfo(grant.accessToken(), grant.scopes())
                .stats()
                .map(UserInfo.Stats::videoCount)
                .orElseThrow();

        List<Video> videos = new ArrayList<>();
        VideoPage page = tikTok.videos(grant.accessToken(), OptionalLong.empty(), 7);
        videos.addAll(page.videos());
        while (page.nextCursorMillis().isPresent()) {
            page = tikTok.videos(grant.accessToken(), page.nextCursorMillis(), 7);
            videos.addAll(page.videos());
        }

        assertThat(videos).hasSize((int) videoCount).hasSizeGreaterThan(20);
        assertThat(videos).extracting(Video::id).doesNotHaveDuplicates();
        assertThat(videos)
                .isSortedAccordingTo(Comparator.comparing(Video::createdAt).reversed());
        assertThat(videos).allSatisfy(video -> {
            assertThat(video.id()).matches("\\d{19}");
            assertThat(video.title()).isNotBlank();
            assertThat(video.duration()).isPositive();
            assertThat(video.shareUrl()).contains(video.id());
            assertThat(video.coverUrl()).startsWith("http");
        });
    }

    @Test
    void videosByTheirIdsAreTheSameVideos() {
        TokenGrant grant = simulated.connect(tikTok, "nora-no-comments");
        List<Video> newest =
                tikTok.videos(grant.accessToken(), OptionalLong.empty(), 3).videos();

        List<Video> asked = tikTok.videosById(
                grant.accessToken(),
                List.of(newest.get(2).id(), "7000000000000000001", newest.get(0).id()));

        assertThat(asked)
                .extracting(Video::id)
                .containsExactlyInAnyOrder(newest.get(0).id(), newest.get(2).id());
        assertThat(asked).extracting(Video::title).contains(newest.get(0).title());
    }
}
