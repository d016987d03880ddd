package space.clipsignal.studio.launcher;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/**
 * The shutdown hook that lets the application stop before what it stands on. Hooks run side by side, and the JVM ends when the last one returns:
 * stopping PostgreSQL in Quarkus's exit callback alone would be cut off by a SIGTERM.
 */
final class OrderedStop extends Thread {
    private static final long LONGEST_APPLICATION_STOP_SECONDS = 30;

    private final Surroundings surroundings;
    private final CountDownLatch applicationStopped = new CountDownLatch(1);
    private volatile boolean applicationStarted;

    OrderedStop(Surroundings surroundings) {
        super("ordered-stop");
        this.surroundings = surroundings;
    }

    void applicationStarts() {
        applicationStarted = true;
    }

    void applicationStopped() {
        applicationStopped.countDown();
    }

    @Override
    public void run() {
        try {
            if (applicationStarted && !applicationStopped.await(LONGEST_APPLICATION_STOP_SECONDS, TimeUnit.SECONDS)) {
                System.err.println("The studio did not stop in time; stopping its database anyway.");
            }
        } catch (InterruptedException hurry) {
            interrupt();
        }
        surroundings.close();
    }
}
