package space.clipsignal.tiktok.publish;

/** A run of bytes in a file, both ends included, counted from 0 as in Content-Range. */
public record ByteRange(long first, long last) {

    public ByteRange {
        if (first < 0 || last < first) {
            throw new IllegalArgumentException("Not a range: " + first + "-" + last);
        }
    }

    public long lengthBytes() {
        return last - first + 1;
    }

    /** The Content-Range header for this run of a file of that size. */
    public String contentRange(long totalBytes) {
        return "bytes " + first + "-" + last + "/" + totalBytes;
    }
}
