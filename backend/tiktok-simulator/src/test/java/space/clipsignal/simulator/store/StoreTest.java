package space.clipsignal.simulator.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StoreTest {

    @TempDir
    private Path directory;

    @Test
    void keepsTheLatestOfEachRecord() {
        try (Opened opened = open()) {
            opened.store.write(() -> opened.notes.put(new Note("a", "first", Instant.ofEpochMilli(5))));
            opened.store.write(() -> opened.notes.put(new Note("a", "second", null)));
            opened.store.write(() -> opened.notes.put(new Note("b", "gone", null)));
            opened.store.write(() -> opened.notes.remove("b"));
        }

        try (Opened again = open()) {
            assertThat(again.notes.all()).containsExactly(new Note("a", "second", null));
        }
    }

    @Test
    void keepsAllOfAWriteOrNothing() {
        try (Opened opened = open()) {
            opened.store.write(() -> opened.notes.put(new Note("a", "before", null)));

            assertThatThrownBy(() -> opened.store.write((Runnable) () -> {
                        opened.notes.put(new Note("a", "after", null));
                        opened.notes.put(new Note("b", "after", null));
                        throw new IllegalArgumentException("changed my mind");
                    }))
                    .isInstanceOf(IllegalArgumentException.class);

            assertThat(opened.notes.all()).containsExactly(new Note("a", "before", null));
        }
    }

    @Test
    void forgetsALineThatWasNotFinished() throws IOException {
        try (Opened opened = open()) {
            opened.store.write(() -> opened.notes.put(new Note("a", "kept", null)));
        }
        Files.writeString(
                directory.resolve("world.jsonl"),
                "[{\"shelf\":\"notes\",\"id\":\"a\",\"value\":{\"id\":\"a\"",
                StandardOpenOption.APPEND);

        try (Opened again = open()) {
            assertThat(again.notes.find("a")).contains(new Note("a", "kept", null));
            again.store.write(() -> again.notes.put(new Note("b", "after", null)));
        }
        try (Opened third = open()) {
            assertThat(third.notes.all()).hasSize(2);
        }
    }

    @Test
    void doesNotGrowForEverByChangingOneRecord() throws IOException {
        try (Opened opened = open()) {
            for (int i = 0; i < 45_000; i++) {
                Note note = new Note("a", "text " + i, null);
                opened.store.write(() -> opened.notes.put(note));
            }

            assertThat(Files.readAllLines(directory.resolve("world.jsonl"))).hasSizeLessThan(20_002);
        }
        try (Opened again = open()) {
            assertThat(again.notes.find("a").orElseThrow().text()).isEqualTo("text 44999");
        }
    }

    @Test
    void tellsWatchersOfChangesAndOfThoseThatAreTakenBack() {
        try (Opened opened = open()) {
            List<String> seen = new ArrayList<>();
            opened.store.write(() -> opened.notes.put(new Note("a", "first", null)));
            opened.notes.watch((before, after) -> seen.add(text(before) + " to " + text(after)));

            assertThatThrownBy(() -> opened.store.write((Runnable) () -> {
                        opened.notes.put(new Note("a", "second", null));
                        opened.notes.remove("a");
                        throw new IllegalArgumentException("changed my mind");
                    }))
                    .isInstanceOf(IllegalArgumentException.class);

            assertThat(seen)
                    .containsExactly(
                            "nothing to first",
                            "first to second",
                            "second to nothing",
                            "nothing to second",
                            "second to first");
        }
    }

    @Test
    void canBeEmptied() {
        try (Opened opened = open()) {
            opened.store.write(() -> opened.notes.put(new Note("a", "text", null)));
            opened.store.clear();
        }

        try (Opened again = open()) {
            assertThat(again.notes.all()).isEmpty();
        }
    }

    @Test
    void isChangedInWritesOnly() {
        try (Opened opened = open()) {
            assertThatThrownBy(() -> opened.notes.put(new Note("a", "text", null)))
                    .isInstanceOf(IllegalStateException.class);
            assertThat(opened.notes.all()).isEmpty();
        }
    }

    private static String text(Note note) {
        return note == null ? "nothing" : note.text();
    }

    private Opened open() {
        Store store = Store.in(directory);
        Shelf<Note> notes = store.shelf("notes", Note.class, Note::id);
        store.open();
        return new Opened(store, notes);
    }

    private record Opened(Store store, Shelf<Note> notes) implements AutoCloseable {

        @Override
        public void close() {
            store.close();
        }
    }

    record Note(String id, String text, Instant at) {}
}
