package space.clipsignal.studio.testing.media;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.SplittableRandom;

/**
 * A valid MP4 of any size: the sunset clip with a {@code free} box behind it, which players skip. The box holds noise,
 * so that every chunk differs from every other and a mixed-up order shows in the digest.
 */
public final class LargeMp4 {

    private static final int BOX_HEADER_BYTES = 16;
    private static final int PIECE_BYTES = 1024 * 1024;

    private LargeMp4() {}

    /** Writes a clip of exactly {@code sizeBytes} into {@code directory}; equal seeds make equal clips. */
    public static Path write(Path directory, long sizeBytes, long seed) throws IOException {
        var video = Media.SUNSET_MP4.bytes();
        var noiseBytes = sizeBytes - video.length - BOX_HEADER_BYTES;
        if (noiseBytes < 0) {
            throw new IllegalArgumentException("smaller than the clip inside: " + sizeBytes);
        }
        var file = Files.createTempFile(directory, "large-", ".mp4");
        try (var out = Files.newOutputStream(file)) {
            out.write(video);
            out.write(ByteBuffer.allocate(BOX_HEADER_BYTES)
                    .putInt(1) // the size follows in 64 bits
                    .put("free".getBytes(StandardCharsets.US_ASCII))
                    .putLong(BOX_HEADER_BYTES + noiseBytes)
                    .array());
            var random = new SplittableRandom(seed);
            var piece = new byte[PIECE_BYTES];
            for (var left = noiseBytes; left > 0; left -= piece.length) {
                random.nextBytes(piece);
                out.write(piece, 0, (int) Math.min(left, piece.length));
            }
        }
        return file;
    }
}
