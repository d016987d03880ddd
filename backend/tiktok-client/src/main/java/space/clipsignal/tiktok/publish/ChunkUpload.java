package space.clipsignal.tiktok.publish;

import java.net.URI;
import java.nio.file.Path;
import java.util.Objects;

/**
 * One chunk on its way: these bytes of that file. Chunks go strictly one after the other.
 *
 * @param uploadUrl as TikTok handed it out, query included
 * @param totalBytes the size told at init
 */
public record ChunkUpload(URI uploadUrl, Path file, ByteRange range, long totalBytes, ContentType contentType) {

    public ChunkUpload {
        Objects.requireNonNull(uploadUrl, "uploadUrl");
        Objects.requireNonNull(file, "file");
        Objects.requireNonNull(contentType, "contentType");
        if (range.last() >= totalBytes) {
            throw new IllegalArgumentException("Range " + range + " is beyond " + totalBytes + " bytes");
        }
    }

    @Override
    public String toString() {
        return "ChunkUpload(" + file + ", " + range.contentRange(totalBytes) + ", hidden)";
    }
}
