package space.clipsignal.crash;

import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/** The studio processes: one or two at once on the same database. Whoever is killed is started again at once. */
final class Replicas {

    private static final Duration PATIENCE = Duration.ofMinutes(3);

    private final Surroundings around;
    private final List<String> flags;
    private final Replica[] slots = new Replica[2];
    private int started;

    /** @param started how many were started before, so that no name comes twice */
    Replicas(Surroundings around, List<String> flags, int started) {
        this.around = around;
        this.flags = flags;
        this.started = started;
    }

    /** So many shall run; returns when at least one answers. */
    void want(int count) {
        for (int slot = 0; slot < slots.length; slot++) {
            if (slot < count && (slots[slot] == null || !slots[slot].isAlive())) {
                launch(slot);
            }
            if (slot >= count && slots[slot] != null) {
                slots[slot].stop();
                slots[slot] = null;
            }
        }
        if (!Until.holds(PATIENCE, () -> ready().findAny().isPresent())) {
            throw new IllegalStateException(
                    "no studio becomes ready; see " + around.place().resolve("replica-0.log"));
        }
    }

    /** Kills this one and starts its successor, without waiting for it. */
    void killAndReplace(Replica victim) {
        victim.kill();
        launch(Arrays.asList(slots).indexOf(victim));
    }

    Stream<Replica> ready() {
        return Arrays.stream(slots).filter(Objects::nonNull).filter(Replica::isReady);
    }

    Optional<Replica> named(List<String> names) {
        return names.stream()
                .flatMap(name -> ready().filter(replica -> replica.name().equals(name)))
                .findFirst();
    }

    void stop() {
        Arrays.stream(slots).filter(Objects::nonNull).forEach(Replica::stop);
    }

    private void launch(int slot) {
        started++;
        Replica replica = Replica.start(around, "studio-" + started, slot, flags);
        slots[slot] = replica;
        Thread.ofVirtual().start(replica::awaitReady);
    }
}
