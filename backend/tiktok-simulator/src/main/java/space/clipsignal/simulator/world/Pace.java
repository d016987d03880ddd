package space.clipsignal.simulator.world;

import java.time.Duration;

/**
 * How long this TikTok takes for what the real one promises no time for.
 *
 * @param draft from the last byte until the draft is in the creator's inbox
 * @param direct from the last byte until the post is on the profile
 * @param perGibibyte what either takes longer for each GiB of video
 * @param moderation from the post on the profile until a public one gets its id
 * @param webhookRetry from the first failed delivery to the second; doubles up to six hours
 */
public record Pace(Duration draft, Duration direct, Duration perGibibyte, Duration moderation, Duration webhookRetry) {

    private static final double BYTES_PER_GIBIBYTE = 1L << 30;

    /**
     * A small draft within 10 s, a small Direct Post within 20 s; big ones as TikTok's averages (512 MB in under half a
     * minute). https://developers.tiktok.com/docs/en/content-posting-api-reference-get-video-status, checked 2026-11
     */
    public static Pace realistic() {
        return new Pace(
                Duration.ofSeconds(4),
                Duration.ofSeconds(8),
                Duration.ofSeconds(45),
                Duration.ofSeconds(6),
                Duration.ofSeconds(15));
    }

    /** For long test runs: there is a moment between any two stages, and not much more. */
    public static Pace quick() {
        return new Pace(
                Duration.ofMillis(300),
                Duration.ofMillis(500),
                Duration.ofSeconds(1),
                Duration.ofMillis(500),
                Duration.ofSeconds(1));
    }

    /** Nothing waits, so that a test need not either; only webhook retries keep a short distance. */
    public static Pace instant() {
        return new Pace(Duration.ZERO, Duration.ZERO, Duration.ZERO, Duration.ZERO, Duration.ofMillis(200));
    }

    Duration processing(Mode mode, long sizeBytes) {
        Duration least = mode == Mode.DIRECT ? direct : draft;
        return least.plusMillis(Math.round(perGibibyte.toMillis() * (sizeBytes / BYTES_PER_GIBIBYTE)));
    }
}
