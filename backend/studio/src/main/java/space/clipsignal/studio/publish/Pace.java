package space.clipsignal.studio.publish;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;

/** How long to wait before the next try or question: short at first, longer the longer it takes. */
@ApplicationScoped
class Pace {

    /** TikTok counts its limits by the minute (rate limits, checked 2026-11). */
    static final Duration RATE_LIMIT = Duration.ofMinutes(1);

    /** A creator has to act; reconnecting makes the job due at once. */
    static final Duration RECONNECT = Duration.ofMinutes(10);

    /** For so long a question about a post that TikTok is done with is worth asking. */
    static final Duration PATIENCE = Duration.ofDays(30);

    private static final Duration LONGEST_RETRY = Duration.ofMinutes(5);

    @Inject
    PublishSettings settings;

    @Inject
    InstantSource clock;

    /** When to try again after so many vain tries: the first wait, doubling to 5 min. */
    Instant retry(int attempts) {
        var wait = settings.firstRetry().multipliedBy(1L << Math.min(attempts, 10));
        return clock.instant().plus(wait.compareTo(LONGEST_RETRY) > 0 ? LONGEST_RETRY : wait);
    }

    /** When to ask again about something that has been so since {@code since}: after a quarter of that time, within bounds. */
    Instant ask(Instant since, Duration least, Duration most) {
        var now = clock.instant();
        var quarter = Duration.between(since, now).dividedBy(4);
        var wait = quarter.compareTo(least) < 0 ? least : quarter;
        return now.plus(wait.compareTo(most) > 0 ? most : wait);
    }
}
