package space.clipsignal.simulator.rule;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import space.clipsignal.simulator.http.Refusal;

/**
 * So many calls a minute for each access token and endpoint, over a sliding window. Refused calls do not count (not
 * documented). Kept in memory: a restart is kinder than TikTok by at most a minute.
 * https://developers.tiktok.com/docs/en/tiktok-api-v2-rate-limit, checked 2026-11
 */
public final class RateLimits {

    private static final Duration WINDOW = Duration.ofMinutes(1);
    private static final int SWEEP_ABOVE = 10_000;

    private final InstantSource clock;
    private final Map<Counted, Deque<Instant>> calls = new ConcurrentHashMap<>();

    public RateLimits(InstantSource clock) {
        this.clock = clock;
    }

    /** Counts one call, or refuses it. */
    public void admit(String accessToken, String endpoint, int perMinute) {
        Instant now = clock.instant();
        if (calls.size() > SWEEP_ABOVE) {
            calls.values().removeIf(window -> isOver(window, now));
        }
        Deque<Instant> window = calls.computeIfAbsent(new Counted(accessToken, endpoint), key -> new ArrayDeque<>());
        synchronized (window) {
            while (!window.isEmpty() && !window.peekFirst().plus(WINDOW).isAfter(now)) {
                window.removeFirst();
            }
            if (window.size() >= perMinute) {
                throw new Refusal(
                        429, "rate_limit_exceeded", "The API rate limit was exceeded. Please try again later.");
            }
            window.addLast(now);
        }
    }

    public void forget() {
        calls.clear();
    }

    private static boolean isOver(Deque<Instant> window, Instant now) {
        synchronized (window) {
            return window.isEmpty() || !window.peekLast().plus(WINDOW).isAfter(now);
        }
    }

    private record Counted(String accessToken, String endpoint) {}
}
