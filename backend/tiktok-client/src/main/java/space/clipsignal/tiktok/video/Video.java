package space.clipsignal.tiktok.video;

import java.time.Duration;
import java.time.Instant;

/**
 * A public video with its counters at the moment of asking (<a
 * href="https://developers.tiktok.com/docs/en/tiktok-api-v2-video-object">video object</a>, checked 2026-11). TikTok omits what is empty, so
 * absent texts are empty and absent numbers are 0.
 *
 * @param id 19 digits, beyond what a JavaScript number holds
 * @param coverUrl valid for 6 hours; ask {@code videosById} for a fresh one
 */
public record Video(
        String id,
        Instant createdAt,
        String title,
        String description,
        Duration duration,
        int width,
        int height,
        String coverUrl,
        String shareUrl,
        String embedLink,
        long viewCount,
        long likeCount,
        long commentCount,
        long shareCount,
        boolean aiGenerated) {}
