package space.clipsignal.studio.launcher;

import io.quarkus.runtime.Application;
import java.time.Duration;

/**
 * The shutdown hook that lets the application stop before what it stands on. Hooks run side by side and the JVM ends when the last one returns, so
 * that closing PostgreSQL after {@code Quarkus.run}, or in its exit callback, would be cut off by a SIGTERM.
 */
final class OrderedStop extends Thread {
    private static final Duration LONGEST_APPLICATION_STOP = Duration.ofSeconds(30);

    private final Surroundings surroundings;

    OrderedStop(Surroundings surroundings) {
        super("ordered-stop");
        this.surroundings = surroundings;
    }

    @Override
    public void run() {
        try {
            Thread waiting = Thread.ofVirtual().start(OrderedStop::awaitApplication);
            if (!waiting.join(LONGEST_APPLICATION_STOP)) {
                System.err.println("The studio did not stop in time; stopping its database anyway.");
            }
        } catch (InterruptedException hurry) {
            interrupt();
        }
        surroundings.close();
    }

    /** Asked at the last moment: dev mode has had many applications by then, and a start that failed has none. */
    private static void awaitApplication() {
        Application application = Application.currentApplication();
        if (application != null) {
            application.awaitShutdown();
        }
    }
}
