package space.clipsignal.studio.library;

import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.time.InstantSource;
import space.clipsignal.studio.library.probe.Probe;
import space.clipsignal.studio.library.store.MediaStore;
import space.clipsignal.studio.platform.Installation;

/** Builds the parts of the library that know no framework, and tidies the media folder at start. */
class MediaFolder {

    /** Longer than any upload takes: another replica may be writing to the same folder. */
    private static final Duration ABANDONED_AFTER = Duration.ofDays(2);

    @Produces
    @Singleton
    MediaStore store(Installation installation, LibrarySettings settings) {
        return new MediaStore(
                installation.dataDir().resolve("media"),
                settings.reservedDisk().asLongValue(),
                () -> installation.dataDir().toFile().getUsableSpace());
    }

    @Produces
    @Singleton
    Probe probe(Installation installation, LibrarySettings settings) {
        return new Probe(installation.dataDir(), settings.probeTimeout());
    }

    void tidy(@Observes StartupEvent started, MediaStore store, InstantSource clock) {
        store.removeAbandoned(clock.instant().minus(ABANDONED_AFTER));
    }
}
