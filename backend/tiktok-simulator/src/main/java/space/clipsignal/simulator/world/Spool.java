package space.clipsignal.simulator.world;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * The bytes of one upload while it is under way, in a file, with their running digest. For one thread at a time; see
 * {@link Spools}.
 */
public final class Spool {

    private static final int BUFFER_BYTES = 256 << 10;

    private final Path file;
    private MessageDigest digest;
    private long length;

    Spool(Path file) {
        this.file = file;
    }

    public Path file() {
        return file;
    }

    /**
     * Makes sure to stand at {@code acknowledged} bytes: what is behind them in the file never counted. After a restart
     * the digest is made again from the file, once.
     */
    public void resumeAt(long acknowledged) throws IOException {
        if (digest != null && length == acknowledged) {
            return;
        }
        try (RandomAccessFile out = new RandomAccessFile(file.toFile(), "rw")) {
            out.setLength(acknowledged);
        }
        MessageDigest fresh = sha256();
        try (InputStream in = Files.newInputStream(file)) {
            byte[] buffer = new byte[BUFFER_BYTES];
            for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
                fresh.update(buffer, 0, read);
            }
        }
        digest = fresh;
        length = acknowledged;
    }

    /** Adds exactly {@code bytes} from {@code in}, or nothing and throws EOFException when they do not all come. */
    public void append(InputStream in, long bytes) throws IOException {
        MessageDigest ahead = copy(digest);
        // Not a FileChannel: closing the simulator interrupts this thread, which would close the channel mid-write.
        try (RandomAccessFile out = new RandomAccessFile(file.toFile(), "rw")) {
            out.seek(length);
            byte[] buffer = new byte[(int) Math.min(BUFFER_BYTES, bytes)];
            long left = bytes;
            while (left > 0) {
                // The server hands out a few KiB at a time; digest and file want more.
                int read = in.readNBytes(buffer, 0, (int) Math.min(buffer.length, left));
                if (read == 0) {
                    throw new EOFException("the chunk ended " + left + " bytes early");
                }
                out.write(buffer, 0, read);
                ahead.update(buffer, 0, read);
                left -= read;
            }
        }
        digest = ahead;
        length += bytes;
    }

    /** SHA-256 of everything so far, lower-case hex. */
    public String sha256Hex() {
        return HexFormat.of().formatHex(copy(digest).digest());
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static MessageDigest copy(MessageDigest digest) {
        try {
            return (MessageDigest) digest.clone();
        } catch (CloneNotSupportedException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
