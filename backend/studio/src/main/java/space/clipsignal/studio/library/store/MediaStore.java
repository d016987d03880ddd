package space.clipsignal.studio.library.store;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.util.HexFormat;
import java.util.UUID;
import java.util.function.LongSupplier;
import space.clipsignal.studio.platform.crypto.Sha256;

/**
 * Keeps files on disk under the digest of their bytes, so that equal bytes lie there once for each workspace. Holds a
 * buffer of a file in memory, never the file.
 */
public final class MediaStore {

    private static final int BUFFER_BYTES = 256 * 1024;

    /** How often the free room is looked at while bytes arrive. */
    private static final long CHECK_EVERY_BYTES = 16L * 1024 * 1024;

    private final Path incoming;
    private final Path kept;
    private final long reservedBytes;
    private final LongSupplier usableBytes;

    /**
     * A store under {@code root}, which is made when it is needed.
     *
     * @param reservedBytes room that uploads must leave, because the database may share the disk
     * @param usableBytes how much room there is now
     */
    public MediaStore(Path root, long reservedBytes, LongSupplier usableBytes) {
        this.incoming = root.resolve("incoming");
        this.kept = root.resolve("kept");
        this.reservedBytes = reservedBytes;
        this.usableBytes = usableBytes;
    }

    /**
     * Writes everything that {@code source} holds to disk. Nothing is left of it if that fails.
     *
     * @param limitBytes the most that is taken
     */
    public Incoming receive(InputStream source, long limitBytes) throws StoreFailure {
        var file = newFile();
        var complete = false;
        try (var out = FileChannel.open(file, StandardOpenOption.WRITE)) {
            var digest = Sha256.digest();
            var buffer = new byte[BUFFER_BYTES];
            var size = 0L;
            var nextCheck = 0L;
            for (int read; (read = read(source, buffer)) > 0; size += read) {
                if (read > limitBytes - size) {
                    throw new StoreFailure.TooLarge(limitBytes);
                }
                if (size >= nextCheck) {
                    requireRoom(CHECK_EVERY_BYTES);
                    nextCheck = size + CHECK_EVERY_BYTES;
                }
                digest.update(buffer, 0, read);
                writeAll(out, ByteBuffer.wrap(buffer, 0, read));
            }
            out.force(true);
            complete = true;
            return new Incoming(file, HexFormat.of().formatHex(digest.digest()), size);
        } catch (IOException e) {
            throw diskFailure(e);
        } finally {
            if (!complete) {
                new Incoming(file, "", 0).close();
            }
        }
    }

    /** Refuses early what could not be stored. */
    public void requireRoom(long sizeBytes) throws StoreFailure.DiskFull {
        if (usableBytes.getAsLong() - reservedBytes < sizeBytes) {
            throw new StoreFailure.DiskFull(null);
        }
    }

    /** Keeps the bytes for {@code workspace}; repeating is safe, and keeping bytes that are there already does nothing. */
    public void keep(Incoming bytes, UUID workspace) {
        var place = place(workspace, bytes.sha256());
        try {
            Files.createDirectories(place.getParent());
            Files.move(bytes.file(), place, StandardCopyOption.ATOMIC_MOVE);
            forceDirectory(place.getParent());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Where the bytes with this digest lie, if {@code workspace} keeps them. */
    public Path place(UUID workspace, String sha256) {
        return kept.resolve(workspace.toString())
                .resolve(sha256.substring(0, 2))
                .resolve(sha256);
    }

    /** Removes bytes; nothing if there are none. */
    public void remove(UUID workspace, String sha256) {
        try {
            Files.deleteIfExists(place(workspace, sha256));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Removes what uploads left that were killed, if nothing was written to it since {@code before}. */
    public void removeAbandoned(Instant before) {
        if (!Files.isDirectory(incoming)) {
            return;
        }
        try (var files = Files.newDirectoryStream(incoming)) {
            for (var file : files) {
                if (Files.getLastModifiedTime(file).toInstant().isBefore(before)) {
                    Files.deleteIfExists(file);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Path newFile() throws StoreFailure {
        try {
            Files.createDirectories(incoming);
            return Files.createTempFile(incoming, "clip-", ".part");
        } catch (IOException e) {
            throw diskFailure(e);
        }
    }

    private static int read(InputStream source, byte[] buffer) throws StoreFailure.BrokenOff {
        try {
            return source.readNBytes(buffer, 0, buffer.length);
        } catch (IOException e) {
            throw new StoreFailure.BrokenOff(e);
        }
    }

    private static void writeAll(FileChannel out, ByteBuffer bytes) throws IOException {
        while (bytes.hasRemaining()) {
            out.write(bytes);
        }
    }

    /** Java has no exception of its own for a full disk, but the disk itself can be asked. */
    private StoreFailure.DiskFull diskFailure(IOException e) {
        if (usableBytes.getAsLong() > Math.max(reservedBytes, BUFFER_BYTES)) {
            throw new UncheckedIOException(e);
        }
        return new StoreFailure.DiskFull(e);
    }

    /** A rename survives a power failure only once its folder is on disk. */
    private static void forceDirectory(Path directory) throws IOException {
        try (var channel = FileChannel.open(directory)) {
            channel.force(true);
        }
    }
}
