package space.clipsignal.simulator.rule;

import java.io.IOException;
import java.io.RandomAccessFile;
import space.clipsignal.simulator.world.Media;

/** Reads duration and picture size of a WebM from its elements (RFC 8794, RFC 9559), as far as sizes are known. */
final class WebmMedia {

    private static final long SEGMENT = 0x18538067L;
    private static final long INFO = 0x1549A966L;
    private static final long TIMESTAMP_SCALE = 0x2AD7B1L;
    private static final long DURATION = 0x4489L;
    private static final long TRACKS = 0x1654AE6BL;
    private static final long TRACK_ENTRY = 0xAEL;
    private static final long VIDEO = 0xE0L;
    private static final long PIXEL_WIDTH = 0xB0L;
    private static final long PIXEL_HEIGHT = 0xBAL;

    private static final double NANOS_PER_SECOND = 1e9;

    /** No honest file nests deeper; a malicious one would nest without end. */
    private static final int DEEPEST = 8;

    private final RandomAccessFile in;
    private long nanosPerTick = 1_000_000;
    private double ticks;
    private int width;
    private int height;

    private WebmMedia(RandomAccessFile in) {
        this.in = in;
    }

    static Media read(RandomAccessFile in) throws IOException {
        WebmMedia media = new WebmMedia(in);
        media.walk(0, in.length(), 0);
        double seconds = media.ticks * media.nanosPerTick / NANOS_PER_SECOND;
        return new Media(null, (int) Math.ceil(seconds), media.width, media.height);
    }

    private void walk(long from, long to, int depth) throws IOException {
        long at = from;
        while (depth < DEEPEST && at + 2 <= to) {
            in.seek(at);
            long id = number(to, true);
            long size = number(to, false);
            long content = in.getFilePointer();
            // A live recording does not say how long its segment is: then it is the rest of the file.
            long end = size < 0 && id == SEGMENT ? to : content + size;
            if (id < 0 || end < content || end > to) {
                return;
            }
            look(id, content, end, depth);
            at = end;
        }
    }

    private void look(long id, long from, long to, int depth) throws IOException {
        if (id == SEGMENT || id == INFO || id == TRACKS || id == TRACK_ENTRY || id == VIDEO) {
            walk(from, to, depth + 1);
        } else if (id == TIMESTAMP_SCALE) {
            nanosPerTick = unsigned(to - from);
        } else if (id == PIXEL_WIDTH) {
            width = (int) unsigned(to - from);
        } else if (id == PIXEL_HEIGHT) {
            height = (int) unsigned(to - from);
        } else if (id == DURATION) {
            ticks = to - from == 4 ? in.readFloat() : to - from == 8 ? in.readDouble() : 0;
        }
    }

    /** A variable-length number: an id keeps its length marker, a size does not. -1 when it is unknown or broken. */
    private long number(long to, boolean isId) throws IOException {
        int first = in.readUnsignedByte();
        int length = Integer.numberOfLeadingZeros(first) - 23;
        if (length > 8 || in.getFilePointer() + length - 1 > to) {
            return -1;
        }
        int dataBits = 0xFF >> length;
        long value = isId ? first : first & dataBits;
        boolean allOnes = (first & dataBits) == dataBits;
        for (int i = 1; i < length; i++) {
            int next = in.readUnsignedByte();
            allOnes &= next == 0xFF;
            value = (value << 8) | next;
        }
        return !isId && allOnes ? -1 : value;
    }

    private long unsigned(long bytes) throws IOException {
        long value = 0;
        for (long i = 0; i < Math.min(bytes, 8); i++) {
            value = (value << 8) | in.readUnsignedByte();
        }
        return value;
    }
}
