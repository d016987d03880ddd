package space.clipsignal.simulator.store;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * Shelves of records and the journal that keeps them. All changes of one {@link #write} are one line of the journal, so
 * after a kill either all of them are there or none.
 */
public final class Store implements AutoCloseable {

    private static final int LINES_BEFORE_COMPACTION = 20_000;

    private final Journal journal;
    private final Records records = new Records();
    private final Map<String, Map<String, JsonNode>> remembered = new HashMap<>();
    private final Map<String, Shelf<?>> shelves = new LinkedHashMap<>();
    private final ReentrantLock writing = new ReentrantLock();
    private final List<Runnable> undo = new ArrayList<>();
    private ArrayNode line = records.array();
    private int linesSinceCompaction;

    private Store(Journal journal) {
        this.journal = journal;
    }

    /** A store that forgets everything on close. */
    public static Store inMemory() {
        return new Store(null);
    }

    /** The store kept in {@code directory}; throws UncheckedIOException when it cannot be used. */
    public static Store in(Path directory) {
        Store store = new Store(Journal.open(directory));
        boolean read = false;
        try {
            store.journal.read(line -> store.records.changes(line).forEach(store::remember));
            read = true;
            return store;
        } finally {
            if (!read) {
                store.close();
            }
        }
    }

    /** Declares a kind of record. All shelves are declared before {@link #open}. */
    public <T> Shelf<T> shelf(String name, Class<T> type, Function<T, String> key) {
        Shelf<T> shelf = new Shelf<>(this, name, type, key);
        shelves.put(name, shelf);
        remembered.getOrDefault(name, Map.of()).forEach((id, value) -> shelf.records()
                .put(id, records.value(value, type)));
        return shelf;
    }

    /** Begins to keep changes, leaving out of the journal what later lines have overtaken. */
    public void open() {
        remembered.clear();
        if (journal != null) {
            compact();
        }
    }

    /** Does {@code work} alone, and keeps all of its changes or, when it throws, none. */
    public <R> R write(Supplier<R> work) {
        writing.lock();
        try {
            if (writing.getHoldCount() > 1) {
                return work.get();
            }
            boolean kept = false;
            try {
                R result = work.get();
                keep();
                kept = true;
                return result;
            } finally {
                if (!kept) {
                    undo.reversed().forEach(Runnable::run);
                }
                undo.clear();
                line = records.array();
            }
        } finally {
            writing.unlock();
        }
    }

    /** As {@link #write(Supplier)} for work without a result. */
    public void write(Runnable work) {
        write(() -> {
            work.run();
            return null;
        });
    }

    /** Empties every shelf. */
    public void clear() {
        write(() -> shelves.values()
                .forEach(shelf -> List.copyOf(shelf.records().keySet()).forEach(shelf::remove)));
    }

    @Override
    public void close() {
        writing.lock();
        try {
            if (journal != null) {
                journal.close();
            }
        } finally {
            writing.unlock();
        }
    }

    <T> void changing(Shelf<T> shelf, String id, T before, T after) {
        if (!writing.isHeldByCurrentThread()) {
            throw new IllegalStateException("A record of " + shelf.name() + " was changed outside of a write");
        }
        undo.add(() -> shelf.set(id, after, before));
        if (journal != null) {
            line.add(records.change(shelf.name(), id, after));
        }
    }

    private void keep() {
        if (journal == null || line.isEmpty()) {
            return;
        }
        journal.append(records.text(line));
        linesSinceCompaction++;
        int living = shelves.values().stream()
                .mapToInt(shelf -> shelf.records().size())
                .sum();
        if (linesSinceCompaction > Math.max(LINES_BEFORE_COMPACTION, 2 * living)) {
            compact();
        }
    }

    private void compact() {
        Stream<String> lines = shelves.values().stream().flatMap(shelf -> shelf.records().entrySet().stream()
                .map(entry -> records.line(shelf.name(), entry.getKey(), entry.getValue())));
        journal.rewrite(lines.iterator());
        linesSinceCompaction = 0;
    }

    private void remember(JsonNode change) {
        Map<String, JsonNode> shelf =
                remembered.computeIfAbsent(change.path("shelf").asText(), absent -> new LinkedHashMap<>());
        String id = change.path("id").asText();
        if (change.has("value")) {
            shelf.put(id, change.get("value"));
        } else {
            shelf.remove(id);
        }
    }
}
