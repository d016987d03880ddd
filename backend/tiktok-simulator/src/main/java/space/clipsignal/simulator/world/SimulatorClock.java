package space.clipsignal.simulator.world;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import space.clipsignal.simulator.store.Shelf;
import space.clipsignal.simulator.store.Store;

/** The time of the world: the given clock, plus what somebody has moved it forward. Whole milliseconds. */
public final class SimulatorClock implements InstantSource {

    private static final String ONLY = "clock";

    private final InstantSource given;
    private final Store store;
    private final Shelf<Ahead> shelf;

    public SimulatorClock(InstantSource given, Store store) {
        this.given = given;
        this.store = store;
        this.shelf = store.shelf("clock", Ahead.class, ahead -> ONLY);
    }

    @Override
    public Instant instant() {
        return given.instant().plusMillis(aheadMillis()).truncatedTo(ChronoUnit.MILLIS);
    }

    /** Moves the world forward, never back. */
    public void advance(Duration by) {
        if (by.isNegative()) {
            throw new IllegalArgumentException("Time does not run backwards");
        }
        store.write(() -> shelf.put(new Ahead(aheadMillis() + by.toMillis())));
    }

    private long aheadMillis() {
        return shelf.find(ONLY).map(Ahead::millis).orElse(0L);
    }

    record Ahead(long millis) {}
}
