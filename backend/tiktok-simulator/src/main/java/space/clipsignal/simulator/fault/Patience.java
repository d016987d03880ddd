package space.clipsignal.simulator.fault;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/** Waits in real time, until somebody loses it: closing the simulator must not take as long as its longest delay. */
final class Patience {

    private final CountDownLatch lost = new CountDownLatch(1);

    void await(Duration duration) {
        try {
            // Whether the time ran out or patience was lost makes no difference to the caller.
            boolean ignored = lost.await(duration.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException closing) {
            Thread.currentThread().interrupt();
        }
    }

    void end() {
        lost.countDown();
    }
}
