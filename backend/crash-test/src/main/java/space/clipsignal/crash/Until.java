package space.clipsignal.crash;

import java.time.Duration;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;

/** Waiting for what other processes do. */
final class Until {

    private static final long PAUSE_NANOS = Duration.ofMillis(15).toNanos();

    private Until() {}

    /** True as soon as the condition holds; false if it did not in time. */
    static boolean holds(Duration patience, BooleanSupplier condition) {
        long start = System.nanoTime();
        while (!condition.getAsBoolean()) {
            if (System.nanoTime() - start > patience.toNanos()) {
                return false;
            }
            LockSupport.parkNanos(PAUSE_NANOS);
        }
        return true;
    }

    /** Lets so much time go by. */
    static void passed(Duration time) {
        holds(time, () -> false);
    }
}
