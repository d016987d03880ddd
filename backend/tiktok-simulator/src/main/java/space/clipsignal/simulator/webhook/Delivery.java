package space.clipsignal.simulator.webhook;

import java.time.Instant;

/**
 * One webhook and how often it has been tried.
 *
 * @param body the exact bytes of every attempt
 * @param nextAttemptAt null once it is delivered or given up
 * @param lastStatus 0 when nobody answered
 */
public record Delivery(
        String id,
        String event,
        String openId,
        String body,
        Instant createdAt,
        int attempts,
        Instant nextAttemptAt,
        int lastStatus,
        State state) {

    /** How a delivery stands. */
    public enum State {
        PENDING,
        DELIVERED,
        DROPPED
    }

    boolean due(Instant now) {
        return state == State.PENDING && !nextAttemptAt.isAfter(now);
    }

    Delivery delivered(int status) {
        return new Delivery(id, event, openId, body, createdAt, attempts + 1, null, status, State.DELIVERED);
    }

    Delivery failed(int status, Instant again) {
        return new Delivery(id, event, openId, body, createdAt, attempts + 1, again, status, State.PENDING);
    }

    Delivery dropped(int status) {
        return new Delivery(id, event, openId, body, createdAt, attempts + 1, null, status, State.DROPPED);
    }
}
