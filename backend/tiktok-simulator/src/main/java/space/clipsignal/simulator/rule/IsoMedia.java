package space.clipsignal.simulator.rule;

import java.io.IOException;
import java.io.RandomAccessFile;
import space.clipsignal.simulator.world.Media;

/** Reads duration and picture size of an MP4 or MOV from its boxes (ISO/IEC 14496-12), wherever in the file they are. */
final class IsoMedia {

    private static final int MOOV = 0x6D6F6F76;
    private static final int MVHD = 0x6D766864;
    private static final int TRAK = 0x7472616B;
    private static final int TKHD = 0x746B6864;

    /** No honest file nests deeper; a malicious one would nest without end. */
    private static final int DEEPEST = 8;

    private final RandomAccessFile in;
    private int durationSeconds;
    private int width;
    private int height;

    private IsoMedia(RandomAccessFile in) {
        this.in = in;
    }

    static Media read(RandomAccessFile in) throws IOException {
        IsoMedia media = new IsoMedia(in);
        media.walk(0, in.length(), 0);
        return new Media(null, media.durationSeconds, media.width, media.height);
    }

    private void walk(long from, long to, int depth) throws IOException {
        long at = from;
        while (depth < DEEPEST && at + 8 <= to) {
            in.seek(at);
            long size = Integer.toUnsignedLong(in.readInt());
            int type = in.readInt();
            long content = at + 8;
            if (size == 1 && content + 8 <= to) {
                size = in.readLong();
                content += 8;
            }
            long end = size == 0 ? to : at + size;
            if (end < content || end > to) {
                return;
            }
            look(type, content, end, depth);
            at = end;
        }
    }

    private void look(int type, long from, long to, int depth) throws IOException {
        if (type == MOOV || type == TRAK) {
            walk(from, to, depth + 1);
        } else if (type == MVHD && to - from >= 20) {
            movieHeader(from);
        } else if (type == TKHD && to - from >= 84) {
            trackHeader(to);
        }
    }

    private void movieHeader(long from) throws IOException {
        in.seek(from);
        boolean wide = in.readUnsignedByte() == 1;
        in.seek(from + (wide ? 20 : 12));
        long unitsPerSecond = Integer.toUnsignedLong(in.readInt());
        long units = wide ? in.readLong() : Integer.toUnsignedLong(in.readInt());
        if (unitsPerSecond > 0 && units > 0) {
            durationSeconds = (int) Math.min(Integer.MAX_VALUE, Math.ceilDiv(units, unitsPerSecond));
        }
    }

    /** The last two fields are 16.16 fixed point; audio tracks have zeros there. */
    private void trackHeader(long to) throws IOException {
        in.seek(to - 8);
        int trackWidth = in.readInt() >>> 16;
        int trackHeight = in.readInt() >>> 16;
        if (trackWidth > 0 && trackHeight > 0) {
            width = trackWidth;
            height = trackHeight;
        }
    }
}
