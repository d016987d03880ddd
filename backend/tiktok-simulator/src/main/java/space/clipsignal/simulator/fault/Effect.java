package space.clipsignal.simulator.fault;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** What a fault does. */
public enum Effect {
    /** The call waits before it is handled. */
    DELAY("delay", false),
    /** It has happened at once, but the answer waits. */
    DELAY_ANSWER("delayAnswer", false),
    /** The connection ends without an answer, and nothing has happened. */
    RESET("reset", false),
    /** HTTP 500, and nothing has happened. */
    STATUS_500("status500", false),
    /** HTTP 429, and nothing has happened. */
    STATUS_429("status429", false),
    /** It has happened, but the answer is not JSON. */
    GARBAGE("garbage", false),
    /** It has happened, but the connection ends without an answer. */
    LOSE_ANSWER_AFTER_EFFECT("loseAnswerAfterEffect", false),
    /** The webhook comes later. */
    LATE("late", true),
    /** The webhook comes twice. */
    DOUBLE("double", true),
    /** The webhook never comes. */
    LOSE("lose", true);

    private final String word;
    private final boolean ofWebhooks;

    Effect(String word, boolean ofWebhooks) {
        this.word = word;
        this.ofWebhooks = ofWebhooks;
    }

    public String word() {
        return word;
    }

    public boolean ofWebhooks() {
        return ofWebhooks;
    }

    public static Optional<Effect> named(String word) {
        return Arrays.stream(values())
                .filter(effect -> effect.word.equals(word))
                .findFirst();
    }

    public static List<String> words() {
        return Arrays.stream(values()).map(Effect::word).toList();
    }
}
