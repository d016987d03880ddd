package space.clipsignal.studio.library.probe;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.Set;
import space.clipsignal.studio.library.probe.ProbeResult.Reason;
import space.clipsignal.studio.library.probe.Structure.Broken;
import space.clipsignal.studio.library.probe.Structure.Whole;

/** The top-level boxes of MP4 and MOV (ISO/IEC 14496-12, section 4.2; QuickTime calls them atoms). */
final class IsoBoxes {

    private static final int HEADER_BYTES = 8;
    private static final int TYPE_AT = 4;
    private static final int LARGE_HEADER_BYTES = 16;

    /** A ten-minute recording in fragments of half a second has 2,400; a file of nothing but headers has millions. */
    private static final int MAX_BOXES = 50_000;

    private static final Set<String> FIRST_IN_OLD_MOVIES = Set.of("moov", "mdat", "wide", "free", "skip", "pnot");
    private static final Set<String> PICTURE_BRANDS = Set.of("heic", "heix", "mif1", "msf1", "avif", "avis");

    /** A box header; {@code end} is where the next box would begin. */
    private record Box(String type, long end) {

        /** Cameras append data of their own without a box around it; its "type" is hardly ever printable. */
        boolean named() {
            return type.chars().allMatch(c -> (c >= ' ' && c <= '~') || c == 0xA9);
        }
    }

    private IsoBoxes() {}

    static boolean begin(FileChannel file) throws IOException {
        var head = Structure.read(file, 0, HEADER_BYTES);
        if (head.remaining() < HEADER_BYTES) {
            return false;
        }
        var type = text(head, TYPE_AT);
        return type.equals("ftyp") || FIRST_IN_OLD_MOVIES.contains(type);
    }

    static Structure examine(FileChannel file) throws IOException {
        var brand = brand(file);
        if (PICTURE_BRANDS.contains(brand)) {
            return new Broken(Reason.NO_VIDEO);
        }
        var seen = new HashSet<String>();
        var position = 0L;
        for (var boxes = 0; position < file.size(); boxes++) {
            if (boxes == MAX_BOXES) {
                return new Broken(Reason.DAMAGED);
            }
            var box = box(file, position);
            if (box == null || (box.named() && box.end() > file.size())) {
                return new Broken(Reason.TRUNCATED);
            }
            if (!box.named()) {
                break;
            }
            if (box.end() <= position) {
                return new Broken(Reason.DAMAGED);
            }
            seen.add(box.type());
            position = box.end();
        }
        // A recording that was interrupted never got its index, a cut one may have lost all of its pictures.
        var complete = seen.contains("moov") && (seen.contains("mdat") || seen.contains("moof"));
        return complete
                ? new Whole(brand.equals("qt  ") ? Container.MOV : Container.MP4)
                : new Broken(Reason.TRUNCATED);
    }

    /** The major brand; a movie without one is older than brands are. */
    private static String brand(FileChannel file) throws IOException {
        var head = Structure.read(file, 0, HEADER_BYTES + 4);
        if (head.remaining() < HEADER_BYTES + 4 || !text(head, TYPE_AT).equals("ftyp")) {
            return "qt  ";
        }
        return text(head, HEADER_BYTES);
    }

    /** The box at {@code position}, or null if the file ends within its header. */
    private static Box box(FileChannel file, long position) throws IOException {
        var head = Structure.read(file, position, LARGE_HEADER_BYTES);
        if (head.remaining() < HEADER_BYTES) {
            return null;
        }
        var size = Integer.toUnsignedLong(head.getInt());
        var type = text(head, TYPE_AT);
        if (size == 0) {
            return new Box(type, file.size());
        }
        if (size == 1) {
            if (head.limit() < LARGE_HEADER_BYTES) {
                return null;
            }
            var large = head.getLong(HEADER_BYTES);
            return new Box(type, large < LARGE_HEADER_BYTES ? position : saturatedSum(position, large));
        }
        return new Box(type, size < HEADER_BYTES ? position : position + size);
    }

    private static long saturatedSum(long position, long size) {
        return size > Long.MAX_VALUE - position ? Long.MAX_VALUE : position + size;
    }

    private static String text(ByteBuffer header, int at) {
        return StandardCharsets.ISO_8859_1.decode(header.slice(at, 4)).toString();
    }
}
