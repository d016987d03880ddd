package space.clipsignal.studio.library.probe;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;

/**
 * Whether a file is a supported container with all of its bytes. ffprobe does not tell: it reads a file that breaks off
 * as happily as a whole one, as long as the beginning is there.
 */
sealed interface Structure {

    record Whole(Container container) implements Structure {}

    record Broken(ProbeResult.Reason reason) implements Structure {}

    /** Reads headers only, a bounded number of them. */
    static Structure of(Path file) throws IOException {
        try (var channel = FileChannel.open(file)) {
            if (channel.size() == 0) {
                return new Broken(ProbeResult.Reason.EMPTY);
            }
            if (Ebml.begins(channel)) {
                return Ebml.examine(channel);
            }
            if (IsoBoxes.begin(channel)) {
                return IsoBoxes.examine(channel);
            }
            return new Broken(ProbeResult.Reason.UNSUPPORTED);
        }
    }

    /** Up to {@code length} bytes at {@code position}, fewer at the end of the file, ready to be read. */
    static ByteBuffer read(FileChannel file, long position, int length) throws IOException {
        var bytes = ByteBuffer.allocate(length);
        while (bytes.hasRemaining() && file.read(bytes, position + bytes.position()) > 0) {
            // A read may return less than was asked for although more is there.
        }
        return bytes.flip();
    }
}
