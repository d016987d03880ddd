package space.clipsignal.studio.videos;

import java.time.Duration;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import space.clipsignal.studio.account.AccountId;

/**
 * A public video as the API shows it, with the counters of the last read.
 *
 * @param id TikTok's, 19 digits: a string, because JavaScript's numbers would round it
 * @param coverUrl null once TikTok's link has expired
 * @param engagementRate likes, comments and shares over views, a fraction; null without views
 */
@Schema(name = "Video")
public record VideoView(
        @Schema(required = true) String id,
        @Schema(required = true) AccountId accountId,
        @Schema(required = true) String title,
        @Schema(required = true) String description,
        @Schema(required = true) Instant createdAt,
        @Schema(required = true) int durationSeconds,
        @Schema(required = true, nullable = true) String coverUrl,
        @Schema(required = true) String shareUrl,
        @Schema(required = true) long viewCount,
        @Schema(required = true) long likeCount,
        @Schema(required = true) long commentCount,
        @Schema(required = true) long shareCount,
        @Schema(required = true, nullable = true) Double engagementRate) {

    /** TikTok's cover links die after 6 h (video object page, checked 2026-11). */
    private static final Duration COVER_LIFE = Duration.ofHours(6);

    static VideoView of(VideoEntity row, Instant now) {
        return new VideoView(
                row.id,
                new AccountId(row.accountId),
                row.title,
                row.description,
                row.createdAt,
                row.durationSeconds,
                row.readAt.plus(COVER_LIFE).isAfter(now) ? row.coverUrl : null,
                row.shareUrl,
                row.viewCount,
                row.likeCount,
                row.commentCount,
                row.shareCount,
                row.engagementRate);
    }
}
