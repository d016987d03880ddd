package space.clipsignal.simulator.world;

import java.time.Duration;
import java.time.Instant;

/**
 * A video's numbers at one instant. They follow from the video and the time alone, never fall, and grow fast on the first
 * days and slowly ever after, as real ones do.
 */
public record Counters(long views, long likes, long comments, long shares) {

    private static final double FIRST_WAVE_DAYS = 2.5;
    private static final double DAILY_TRICKLE = 0.0008;
    private static final double MILLIS_PER_DAY = Duration.ofDays(1).toMillis();

    static Counters of(Video video, Instant now) {
        double days = Math.max(0, Duration.between(video.createdAt(), now).toMillis()) / MILLIS_PER_DAY;
        double progress = 1 - Math.exp(-days / FIRST_WAVE_DAYS) + days * DAILY_TRICKLE;
        long views = Math.round(video.reach() * progress);
        int taste = Math.floorMod(video.id().hashCode(), 1000);
        double likeRate = 0.05 + 0.09 * taste / 1000;
        double commentRate = 0.002 + 0.008 * (taste * 7 % 1000) / 1000;
        double shareRate = 0.002 + 0.012 * (taste * 13 % 1000) / 1000;
        return new Counters(
                views, (long) (views * likeRate), video.commentDisabled() ? 0 : (long) (views * commentRate), (long)
                        (views * shareRate));
    }
}
