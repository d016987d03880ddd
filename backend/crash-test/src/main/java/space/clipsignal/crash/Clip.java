package space.clipsignal.crash;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Random;

/** Films that differ from one another: a real one with a box of noise behind it, which players skip. */
final class Clip {

    /** The smallest chunk that TikTok takes is 5 MiB: this is one chunk. */
    static final int SMALL = 20_000;

    /** Three chunks, so that one is neither the first nor the last. */
    static final int LARGE = 3 * 5_242_880 + 1_000;

    private static final byte[] FILM = film();

    private Clip() {}

    static byte[] of(int sizeBytes, long noise) {
        byte[] bytes = new byte[sizeBytes];
        new Random(noise).nextBytes(bytes);
        ByteBuffer.wrap(bytes)
                .put(FILM)
                .putInt(sizeBytes - FILM.length)
                .put("free".getBytes(StandardCharsets.US_ASCII))
                .putLong(noise);
        return bytes;
    }

    static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static byte[] film() {
        try (InputStream in = Clip.class.getResourceAsStream("/portrait.mp4")) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
