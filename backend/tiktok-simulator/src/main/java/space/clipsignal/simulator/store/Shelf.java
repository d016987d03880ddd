package space.clipsignal.simulator.store;

import java.util.Collection;
import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;

/** The records of one kind, by key. Anyone may read at any time; changing one takes {@link Store#write}. */
public final class Shelf<T> {

    private final Store store;
    private final String name;
    private final Class<T> type;
    private final Function<T, String> key;
    private final Map<String, T> records = new ConcurrentHashMap<>();

    Shelf(Store store, String name, Class<T> type, Function<T, String> key) {
        this.store = store;
        this.name = name;
        this.type = type;
        this.key = key;
    }

    public Optional<T> find(String wanted) {
        return Optional.ofNullable(records.get(wanted));
    }

    /** All records, in no particular order. */
    public Collection<T> all() {
        return Collections.unmodifiableCollection(records.values());
    }

    /** Adds {@code record}, or replaces the one with its key. */
    public void put(T record) {
        String id = key.apply(record);
        store.changed(this, id, records.put(id, record), record);
    }

    public void remove(String id) {
        store.changed(this, id, records.remove(id), null);
    }

    String name() {
        return name;
    }

    Class<T> type() {
        return type;
    }

    Map<String, T> records() {
        return records;
    }

    void restore(String id, T before) {
        if (before == null) {
            records.remove(id);
        } else {
            records.put(id, before);
        }
    }
}
