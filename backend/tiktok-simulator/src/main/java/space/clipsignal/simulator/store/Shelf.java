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
    private Watcher<T> watcher = (before, after) -> {};

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

    /** Tells {@code newWatcher} of all that is here, and from now on of each change and of each that is taken back. */
    public void watch(Watcher<T> newWatcher) {
        watcher = newWatcher;
        records.values().forEach(record -> newWatcher.changed(null, record));
    }

    /** Adds {@code record}, or replaces the one with its key. */
    public void put(T record) {
        change(key.apply(record), record);
    }

    public void remove(String id) {
        change(id, null);
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

    private void change(String id, T after) {
        T before = records.get(id);
        store.changing(this, id, before, after);
        set(id, before, after);
    }

    /** Puts {@code after} in the place of {@code before}; null is nothing. */
    void set(String id, T before, T after) {
        if (after == null) {
            records.remove(id);
        } else {
            records.put(id, after);
        }
        watcher.changed(before, after);
    }

    /** Keeps an index of a shelf; either side is null where there is nothing. */
    @FunctionalInterface
    public interface Watcher<T> {

        void changed(T before, T after);
    }
}
