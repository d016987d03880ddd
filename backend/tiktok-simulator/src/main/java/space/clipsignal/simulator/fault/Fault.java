package space.clipsignal.simulator.fault;

import java.time.Duration;

/**
 * One thing that shall go wrong.
 *
 * @param target the endpoint's path as routed, or {@link #WEBHOOK}
 * @param nth the first matching call that is struck, counted from 1 and from when the fault was planned
 * @param count how many calls in a row
 * @param chunk for the upload endpoint: only PUTs of this chunk, counted from 0, match; null for any
 * @param delay how long, for the effects that wait
 */
public record Fault(String target, int nth, int count, Long chunk, Effect effect, Duration delay) {

    /** The target of faults of webhooks. */
    public static final String WEBHOOK = "webhook";

    public Fault {
        if (nth < 1 || count < 1 || delay.isNegative() || (chunk != null && chunk < 0)) {
            throw new IllegalArgumentException("nth and count begin at 1, chunk at 0, and no delay is negative");
        }
        if (effect.ofWebhooks() != target.equals(WEBHOOK)) {
            throw new IllegalArgumentException("the effect " + effect.word() + " cannot strike " + target);
        }
    }
}
