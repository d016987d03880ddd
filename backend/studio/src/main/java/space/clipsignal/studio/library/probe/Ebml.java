package space.clipsignal.studio.library.probe;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import space.clipsignal.studio.library.probe.ProbeResult.Reason;
import space.clipsignal.studio.library.probe.Structure.Broken;
import space.clipsignal.studio.library.probe.Structure.Whole;

/** The outermost elements of a WebM file (RFC 8794 for the encoding, RFC 9559 for the elements). */
final class Ebml {

    private static final long HEADER = 0x1A45DFA3L;
    private static final long DOC_TYPE = 0x4282L;
    private static final long SEGMENT = 0x18538067L;
    private static final long CLUSTER = 0x1F43B675L;
    private static final long UNKNOWN_SIZE = -1;

    /** An id has at most 4 bytes and a size 8. */
    private static final int MAX_ELEMENT_HEADER_BYTES = 12;

    private static final int MAX_HEADER_BYTES = 4096;

    /** A ten-minute recording in clusters of a tenth of a second has 6,000. */
    private static final int MAX_ELEMENTS = 50_000;

    private record Element(long id, long dataStart, long dataSize) {

        long end() {
            return dataSize == UNKNOWN_SIZE || dataSize > Long.MAX_VALUE - dataStart
                    ? Long.MAX_VALUE
                    : dataStart + dataSize;
        }
    }

    private Ebml() {}

    static boolean begins(FileChannel file) throws IOException {
        var head = Structure.read(file, 0, 4);
        return head.remaining() == 4 && Integer.toUnsignedLong(head.getInt()) == HEADER;
    }

    static Structure examine(FileChannel file) throws IOException {
        var header = element(file, 0);
        if (header == null) {
            return new Broken(Reason.TRUNCATED);
        }
        if (header.dataSize() < 0 || header.dataSize() > MAX_HEADER_BYTES) {
            return new Broken(Reason.DAMAGED);
        }
        if (header.end() >= file.size()) {
            return new Broken(Reason.TRUNCATED);
        }
        if (!isWebm(Structure.read(file, header.dataStart(), (int) header.dataSize()))) {
            return new Broken(Reason.UNSUPPORTED);
        }
        var segment = element(file, header.end());
        if (segment == null) {
            return new Broken(Reason.TRUNCATED);
        }
        if (segment.id() != SEGMENT) {
            return new Broken(Reason.DAMAGED);
        }
        if (segment.dataSize() != UNKNOWN_SIZE && segment.end() > file.size()) {
            return new Broken(Reason.TRUNCATED);
        }
        return contents(file, segment);
    }

    /** Looks for the first pictures, and where a segment's size is open (a live recording) for an element cut short. */
    private static Structure contents(FileChannel file, Element segment) throws IOException {
        var end = Math.min(segment.end(), file.size());
        var position = segment.dataStart();
        var pictures = false;
        for (var elements = 0; position < end; elements++) {
            var element = elements == MAX_ELEMENTS ? null : element(file, position);
            if (element == null) {
                return new Broken(elements == MAX_ELEMENTS ? Reason.DAMAGED : Reason.TRUNCATED);
            }
            pictures |= element.id() == CLUSTER;
            if (element.dataSize() == UNKNOWN_SIZE) {
                break;
            }
            if (element.end() > end) {
                return new Broken(Reason.TRUNCATED);
            }
            position = element.end();
        }
        return pictures ? new Whole(Container.WEBM) : new Broken(Reason.TRUNCATED);
    }

    private static boolean isWebm(ByteBuffer header) {
        while (header.hasRemaining()) {
            var id = id(header);
            var size = size(header);
            if (id < 0 || size < 0 || size > header.remaining()) {
                return false;
            }
            var data = new byte[(int) size];
            header.get(data);
            if (id == DOC_TYPE) {
                return new String(data, StandardCharsets.ISO_8859_1)
                        .replace("\0", "")
                        .equals("webm");
            }
        }
        return false;
    }

    /** The element at {@code position}, or null if the file ends within its header or no element begins there. */
    private static Element element(FileChannel file, long position) throws IOException {
        var head = Structure.read(file, position, MAX_ELEMENT_HEADER_BYTES);
        var id = id(head);
        var size = size(head);
        return id < 0 || size < UNKNOWN_SIZE ? null : new Element(id, position + head.position(), size);
    }

    /** An id keeps its length marker. -2: there is none. */
    private static long id(ByteBuffer bytes) {
        return number(bytes, 4, false);
    }

    /** A size of all ones means unknown. -2: there is none. */
    private static long size(ByteBuffer bytes) {
        return number(bytes, 8, true);
    }

    private static long number(ByteBuffer bytes, int maxLength, boolean size) {
        if (!bytes.hasRemaining()) {
            return -2;
        }
        var first = Byte.toUnsignedInt(bytes.get());
        var length = Integer.numberOfLeadingZeros(first) - 23;
        if (length > maxLength || bytes.remaining() < length - 1) {
            return -2;
        }
        var value = size ? first & (0xFFL >> length) : first;
        for (var i = 1; i < length; i++) {
            value = (value << 8) | Byte.toUnsignedInt(bytes.get());
        }
        return size && value == (1L << (7 * length)) - 1 ? UNKNOWN_SIZE : value;
    }
}
