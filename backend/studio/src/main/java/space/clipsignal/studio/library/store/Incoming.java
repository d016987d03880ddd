package space.clipsignal.studio.library.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Bytes that arrived complete and are on disk, but not kept yet. Closing removes them unless {@link MediaStore#keep}
 * took them.
 *
 * @param file where they lie
 * @param sha256 their digest in lower-case hex
 */
public record Incoming(Path file, String sha256, long sizeBytes) implements AutoCloseable {

    @Override
    public void close() {
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
