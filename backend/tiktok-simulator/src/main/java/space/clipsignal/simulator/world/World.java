package space.clipsignal.simulator.world;

import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.InstantSource;
import space.clipsignal.simulator.store.Store;

/** Everything there is, wired together. */
public final class World implements AutoCloseable {

    private final App app;
    private final Pace pace;
    private final Store store;
    private final SimulatorClock clock;
    private final Ids ids;
    private final Creators creators;
    private final Videos videos;
    private final Posts posts;
    private final Spools spools;
    private final Lifecycle lifecycle;
    private final Consents consents;

    private World(Foundation foundation, Announcer announcer) {
        app = foundation.app();
        pace = foundation.pace();
        store = foundation.store();
        clock = foundation.clock();
        ids = foundation.ids();
        creators = new Creators(store);
        videos = new Videos(store);
        posts = new Posts(store, clock, ids);
        lifecycle = new Lifecycle(store, posts, creators, videos, clock, ids, pace, announcer);
        consents = new Consents(store, clock, ids, lifecycle, announcer);
        spools = Spools.in(foundation.directory());
    }

    /** The world as it was left, or a new one with its first creators. All shelves must have been declared before. */
    public static World on(Foundation foundation, Announcer announcer) {
        boolean opened = false;
        try {
            World world = new World(foundation, announcer);
            world.store.open();
            if (world.creators.all().isEmpty()) {
                world.seed();
            }
            world.consents.sweep();
            world.discardAbandonedUploads();
            opened = true;
            return world;
        } finally {
            if (!opened) {
                foundation.store().close();
            }
        }
    }

    /** Forgets everything that happened and begins anew. */
    public void reset() {
        store.write(() -> {
            store.clear();
            seed();
        });
        discardAbandonedUploads();
    }

    /** A new creator moves in, with a public account and no videos. */
    public Creator welcome(String displayName) {
        return store.write(() -> {
            int place =
                    1 + creators.all().stream().mapToInt(Creator::place).max().orElse(0);
            creators.put(Seed.newcomer(place, displayName, clock.instant()));
            return creators.find("creator-" + place).orElseThrow();
        });
    }

    /** Deletes the bytes of uploads that ran out of time, lost their permission or were left behind by a kill. */
    public void discardAbandonedUploads() {
        spools.keepOnly(posts::awaits);
    }

    public App app() {
        return app;
    }

    public Pace pace() {
        return pace;
    }

    public SimulatorClock clock() {
        return clock;
    }

    public Ids ids() {
        return ids;
    }

    public Creators creators() {
        return creators;
    }

    public Videos videos() {
        return videos;
    }

    public Posts posts() {
        return posts;
    }

    public Spools spools() {
        return spools;
    }

    public Lifecycle lifecycle() {
        return lifecycle;
    }

    public Consents consents() {
        return consents;
    }

    @Override
    public void close() {
        spools.close();
        store.close();
    }

    private void seed() {
        store.write(() -> Seed.plant(creators, videos, clock.instant()));
    }

    /**
     * What stands before there is a world.
     *
     * @param directory null for a world that is forgotten
     */
    public record Foundation(App app, Pace pace, Path directory, Store store, SimulatorClock clock, Ids ids) {

        public static Foundation lay(App app, Pace pace, Path directory, InstantSource time) {
            Store store = directory == null ? Store.inMemory() : Store.in(directory);
            SimulatorClock clock = new SimulatorClock(time, store);
            return new Foundation(app, pace, directory, store, clock, new Ids(new SecureRandom(), clock));
        }
    }
}
