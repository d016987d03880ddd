package space.clipsignal.simulator.world;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import space.clipsignal.simulator.store.Shelf;
import space.clipsignal.simulator.store.Store;

/** Everybody who has an account here. */
public final class Creators {

    private final Shelf<Creator> shelf;

    Creators(Store store) {
        shelf = store.shelf("creators", Creator.class, Creator::id);
    }

    /** In the order of their places. */
    public List<Creator> all() {
        return shelf.all().stream().sorted(Comparator.comparing(Creator::place)).toList();
    }

    public Optional<Creator> find(String creatorId) {
        return shelf.find(creatorId);
    }

    public Optional<Creator> withUsername(String username) {
        return shelf.all().stream()
                .filter(creator -> creator.username().equals(username))
                .findFirst();
    }

    void put(Creator creator) {
        shelf.put(creator);
    }
}
