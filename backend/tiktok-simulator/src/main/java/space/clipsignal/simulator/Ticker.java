package space.clipsignal.simulator;

import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;

/** Looks ten times a second whether anything is due. Real time only decides how soon the simulated one is noticed. */
final class Ticker implements AutoCloseable {

    private static final System.Logger LOG = System.getLogger(Ticker.class.getName());
    private static final Duration PAUSE = Duration.ofMillis(100);

    private final ScheduledExecutorService thread = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().daemon().name("tiktok-simulator-ticker").factory());
    private final ScheduledFuture<?> ticking;

    Ticker(Runnable work) {
        ticking = thread.scheduleWithFixedDelay(
                () -> {
                    try {
                        work.run();
                    } catch (RuntimeException bug) {
                        // Thrown further it would silently stop all later ticks.
                        LOG.log(System.Logger.Level.ERROR, "The simulator's world does not move on", bug);
                    }
                },
                0,
                PAUSE.toMillis(),
                TimeUnit.MILLISECONDS);
    }

    @Override
    public void close() {
        ticking.cancel(false);
        thread.shutdownNow();
    }
}
