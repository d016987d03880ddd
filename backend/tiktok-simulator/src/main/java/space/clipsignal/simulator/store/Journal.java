package space.clipsignal.simulator.store;

import java.io.BufferedReader;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.io.UncheckedIOException;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Iterator;
import java.util.function.Consumer;

/**
 * An append-only file of lines. A line counts once its newline is in the file, so a process killed in the middle of one
 * loses only what it had not acknowledged. Survives the end of the process at any instant, not the end of the machine:
 * it never calls fsync.
 */
final class Journal implements AutoCloseable {

    private final Path file;
    private final RandomAccessFile lockFile;
    // Not a FileChannel: that closes for everybody when one interrupted thread writes to it.
    private RandomAccessFile out;

    private Journal(Path file, RandomAccessFile lockFile) {
        this.file = file;
        this.lockFile = lockFile;
    }

    /** Opens or creates the journal in {@code directory}, which no other process may be using. */
    static Journal open(Path directory) {
        try {
            Files.createDirectories(directory);
            RandomAccessFile lockFile =
                    new RandomAccessFile(directory.resolve("lock").toFile(), "rw");
            if (!lock(lockFile)) {
                lockFile.close();
                throw new IOException("another simulator is using " + directory);
            }
            return new Journal(directory.resolve("world.jsonl"), lockFile);
        } catch (IOException unusable) {
            throw new UncheckedIOException(
                    "The simulator's data directory cannot be used: " + unusable.getMessage(), unusable);
        }
    }

    private static boolean lock(RandomAccessFile file) throws IOException {
        try {
            return file.getChannel().tryLock() != null;
        } catch (OverlappingFileLockException withinThisProcess) {
            return false;
        }
    }

    /** Hands over every complete line, oldest first. */
    void read(Consumer<String> reader) {
        if (!Files.exists(file)) {
            return;
        }
        try (BufferedReader lines = Files.newBufferedReader(file)) {
            boolean lastIsComplete = endsWithNewline();
            String line = lines.readLine();
            while (line != null) {
                String next = lines.readLine();
                if (next != null || lastIsComplete) {
                    reader.accept(line);
                }
                line = next;
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException("The simulator's journal " + file + " cannot be read", unreadable);
        }
    }

    /** Replaces everything by {@code lines} in one step. */
    void rewrite(Iterator<String> lines) {
        Path fresh = file.resolveSibling("world.jsonl.new");
        try {
            try (BufferedWriter writer = Files.newBufferedWriter(fresh)) {
                while (lines.hasNext()) {
                    writer.write(lines.next());
                    writer.write('\n');
                }
            }
            if (out != null) {
                out.close();
            }
            Files.move(fresh, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
            out = new RandomAccessFile(file.toFile(), "rw");
            out.seek(out.length());
        } catch (IOException failed) {
            throw new UncheckedIOException("The simulator's journal " + file + " cannot be rewritten", failed);
        }
    }

    /** Adds one line; when this returns, a kill of the process cannot undo it. */
    void append(String line) {
        try {
            long before = out.getFilePointer();
            try {
                out.write((line + "\n").getBytes(StandardCharsets.UTF_8));
            } catch (IOException diskFull) {
                out.setLength(before);
                throw diskFull;
            }
        } catch (IOException failed) {
            throw new UncheckedIOException("The simulator cannot keep its world in " + file, failed);
        }
    }

    @Override
    public void close() {
        try {
            if (out != null) {
                out.close();
            }
            lockFile.close();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private boolean endsWithNewline() throws IOException {
        try (RandomAccessFile tail = new RandomAccessFile(file.toFile(), "r")) {
            if (tail.length() == 0) {
                return true;
            }
            tail.seek(tail.length() - 1);
            return tail.read() == '\n';
        }
    }
}
