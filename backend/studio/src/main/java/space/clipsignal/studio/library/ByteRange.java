package space.clipsignal.studio.library;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * One range of a file's bytes (RFC 9110, section 14).
 *
 * @param first the first byte, counted from 0
 * @param last the last byte, included
 */
record ByteRange(long first, long last) {

    /** Up to 18 digits, so that they fit a long; more name a byte that no file has. */
    private static final Pattern SINGLE = Pattern.compile("bytes=\\s*(\\d{0,18})\\s*-\\s*(\\d{0,18})\\s*");

    /** A range that asks for no byte of the file. */
    static final ByteRange UNSATISFIABLE = new ByteRange(0, -1);

    /**
     * The range that a header asks for in a file of {@code sizeBytes}; empty when it asks for several or makes no sense,
     * which the RFC lets a server answer with the whole file.
     */
    static Optional<ByteRange> parse(String header, long sizeBytes) {
        var match = SINGLE.matcher(header);
        if (!match.matches()) {
            return Optional.empty();
        }
        var from = match.group(1);
        var to = match.group(2);
        if (from.isEmpty()) {
            return to.isEmpty() ? Optional.empty() : Optional.of(suffix(Long.parseLong(to), sizeBytes));
        }
        var first = Long.parseLong(from);
        var last = to.isEmpty() ? sizeBytes - 1 : Math.min(Long.parseLong(to), sizeBytes - 1);
        if (!to.isEmpty() && Long.parseLong(to) < first) {
            return Optional.empty();
        }
        return Optional.of(first < sizeBytes ? new ByteRange(first, last) : UNSATISFIABLE);
    }

    private static ByteRange suffix(long length, long sizeBytes) {
        return length == 0 ? UNSATISFIABLE : new ByteRange(Math.max(0, sizeBytes - length), sizeBytes - 1);
    }

    long length() {
        return last - first + 1;
    }

    /** The Content-Range header. */
    String of(long sizeBytes) {
        return "bytes " + (length() == 0 ? "*" : first + "-" + last) + "/" + sizeBytes;
    }
}
