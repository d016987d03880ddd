package space.clipsignal.studio.videos;

import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import space.clipsignal.tiktok.video.Video;

/** Videos to test with. */
final class VideoRows {

    static final Instant CREATED_AT = Instant.parse("2026-11-01T10:00:00Z");

    private VideoRows() {}

    static VideoEntity row(String id, Instant readAt) {
        var row = new VideoEntity();
        row.accountId = UUID.fromString("5f0c6d0e-8a40-4d58-9a5c-0d2f6ad9a001");
        row.id = id;
        row.title = "Kiln";
        row.description = "Kiln day";
        row.createdAt = CREATED_AT;
        row.durationSeconds = 21;
        row.coverUrl = "https://covers.example/1";
        row.shareUrl = "https://share.example/1";
        row.viewCount = 200;
        row.likeCount = 30;
        row.commentCount = 8;
        row.shareCount = 2;
        row.engagementRate = 0.2;
        row.readAt = readAt;
        return row;
    }

    static Video video(String id, long views) {
        return new Video(
                id,
                CREATED_AT,
                "Kiln",
                "Kiln day",
                Duration.ofSeconds(21),
                1080,
                1920,
                "https://covers.example/1",
                "https://share.example/1",
                "https://embed.example/1",
                views,
                3,
                2,
                1,
                false);
    }
}
