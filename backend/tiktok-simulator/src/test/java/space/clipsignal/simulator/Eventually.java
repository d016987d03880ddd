package space.clipsignal.simulator;

import java.time.Duration;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import org.assertj.core.api.Assertions;

/** Waits for what other threads will do, ten seconds at most. */
final class Eventually {

    private static final long PATIENCE_NANOS = Duration.ofSeconds(10).toNanos();

    private Eventually() {}

    static void holds(BooleanSupplier condition) {
        long start = System.nanoTime();
        while (!condition.getAsBoolean()) {
            Assertions.assertThat(System.nanoTime() - start).isLessThan(PATIENCE_NANOS);
            LockSupport.parkNanos(5_000_000);
        }
    }
}
