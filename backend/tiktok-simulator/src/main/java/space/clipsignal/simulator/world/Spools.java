package space.clipsignal.simulator.world;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** The files of the uploads under way. They go when the upload is over; no video stays. */
public final class Spools implements AutoCloseable {

    private final Path directory;
    private final boolean temporary;
    private final Map<String, Slot> slots = new ConcurrentHashMap<>();

    private Spools(Path directory, boolean temporary) {
        this.directory = directory;
        this.temporary = temporary;
    }

    /** Spools below {@code dataDirectory}, or in a temporary folder when it is null. */
    static Spools in(Path dataDirectory) {
        try {
            return dataDirectory == null
                    ? new Spools(Files.createTempDirectory("tiktok-simulator-"), true)
                    : new Spools(Files.createDirectories(dataDirectory.resolve("uploads")), false);
        } catch (IOException unusable) {
            throw new UncheckedIOException("The simulator cannot keep uploads: " + unusable.getMessage(), unusable);
        }
    }

    /** Lets one thread at a time use the spool of {@code uploadId}. */
    public <R> R use(String uploadId, Use<R> use) throws IOException {
        Slot slot = slots.computeIfAbsent(
                uploadId, id -> new Slot(new ReentrantLock(), new Spool(directory.resolve(id + ".part"))));
        slot.lock.lock();
        try {
            return use.with(slot.spool);
        } finally {
            slot.lock.unlock();
        }
    }

    /** Deletes the bytes of an upload that is over. Repeating it is harmless. */
    public void discard(String uploadId) {
        slots.remove(uploadId);
        delete(directory.resolve(uploadId + ".part"));
    }

    /** Deletes the bytes of all other uploads. */
    void keepOnly(Predicate<String> uploadId) {
        for (Path file : files()) {
            String name = file.getFileName().toString();
            String id = name.substring(0, name.length() - ".part".length());
            if (!uploadId.test(id)) {
                discard(id);
            }
        }
    }

    @Override
    public void close() {
        if (temporary) {
            files().forEach(Spools::delete);
            delete(directory);
        }
    }

    private List<Path> files() {
        try (Stream<Path> files = Files.list(directory)) {
            return files.filter(file -> file.toString().endsWith(".part")).toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static void delete(Path file) {
        try {
            Files.deleteIfExists(file);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /** What is done with a spool while nobody else has it. */
    @FunctionalInterface
    public interface Use<R> {

        R with(Spool spool) throws IOException;
    }

    private record Slot(ReentrantLock lock, Spool spool) {}
}
