package space.clipsignal.tiktok;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalLong;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import space.clipsignal.tiktok.oauth.AccessToken;
import space.clipsignal.tiktok.video.Video;
import space.clipsignal.tiktok.video.VideoPage;

/** Reads videos and translates them. */
@ApplicationScoped
class VideoReader {

    /** For a page and for a query alike (video list and video query pages, checked 2026-11). */
    static final int MAX_COUNT = 20;

    private static final String FIELDS = String.join(
            ",",
            "id",
            "create_time",
            "cover_image_url",
            "share_url",
            "video_description",
            "duration",
            "height",
            "width",
            "title",
            "embed_link",
            "like_count",
            "comment_count",
            "share_count",
            "view_count",
            "is_aigc");

    private final VideoApi api;

    VideoReader(@RestClient VideoApi api) {
        this.api = api;
    }

    VideoPage list(AccessToken token, OptionalLong cursorMillis, int maxCount) {
        requireCount(maxCount);
        VideoApi.Page page =
                Answers.data(() -> api.list(Bearer.of(token), FIELDS, new VideoApi.ListBody(cursorMillis, maxCount)));
        return new VideoPage(videos(page), page.hasMore() ? OptionalLong.of(page.cursor()) : OptionalLong.empty());
    }

    List<Video> query(AccessToken token, List<String> ids) {
        requireCount(ids.size());
        return videos(Answers.data(() ->
                api.query(Bearer.of(token), FIELDS, new VideoApi.QueryBody(new VideoApi.Filters(List.copyOf(ids))))));
    }

    private static void requireCount(int count) {
        if (count < 1 || count > MAX_COUNT) {
            throw new IllegalArgumentException("TikTok gives 1 to " + MAX_COUNT + " videos at once, not " + count);
        }
    }

    private static List<Video> videos(VideoApi.Page page) {
        return Optional.ofNullable(page.videos()).orElse(List.of()).stream()
                .filter(item -> item.id() != null)
                .map(VideoReader::video)
                .toList();
    }

    private static Video video(VideoApi.Item item) {
        return new Video(
                item.id(),
                Instant.ofEpochSecond(item.createTime()),
                Objects.requireNonNullElse(item.title(), ""),
                Objects.requireNonNullElse(item.videoDescription(), ""),
                Duration.ofSeconds(item.duration()),
                item.width(),
                item.height(),
                Objects.requireNonNullElse(item.coverImageUrl(), ""),
                Objects.requireNonNullElse(item.shareUrl(), ""),
                Objects.requireNonNullElse(item.embedLink(), ""),
                item.viewCount(),
                item.likeCount(),
                item.commentCount(),
                item.shareCount(),
                item.isAigc());
    }
}
