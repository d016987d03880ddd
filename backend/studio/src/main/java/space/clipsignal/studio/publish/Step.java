package space.clipsignal.studio.publish;

import java.time.Instant;

/** What a worker does after a step. */
sealed interface Step {

    /** Take the next step at once, from the post as it then stands. */
    record Again() implements Step {}

    /** Come back then. */
    record At(Instant when) implements Step {}

    /** Nothing is left to do. */
    record Done() implements Step {}
}
