package space.clipsignal.simulator;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Random;

/** Files that look like films to whoever reads their boxes. */
final class Films {

    private Films() {}

    /** An MP4 of exactly {@code sizeBytes} that says how long and how large it is, and is noise otherwise. */
    static byte[] mp4(int sizeBytes, int durationSeconds, int width, int height) {
        byte[] film = new byte[sizeBytes];
        new Random(sizeBytes).nextBytes(film);
        ByteBuffer boxes = ByteBuffer.wrap(film);
        box(boxes, 16, "ftyp").put("isom".getBytes(StandardCharsets.US_ASCII)).putInt(0);
        box(boxes, 8 + 108 + 8 + 92, "moov");
        int mvhd = boxes.position();
        box(boxes, 108, "mvhd").putInt(0).putInt(0).putInt(0).putInt(1_000).putInt(durationSeconds * 1_000);
        boxes.position(mvhd + 108);
        box(boxes, 8 + 92, "trak");
        int tkhd = boxes.position();
        box(boxes, 92, "tkhd");
        boxes.position(tkhd + 92 - 8);
        boxes.putInt(width << 16).putInt(height << 16);
        box(boxes, sizeBytes - boxes.position(), "mdat");
        return film;
    }

    /** An ordinary one. */
    static byte[] mp4(int sizeBytes) {
        return mp4(sizeBytes, 12, 1080, 1920);
    }

    static String sha256(byte[] film) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(film));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static ByteBuffer box(ByteBuffer out, int size, String type) {
        return out.putInt(size).put(type.getBytes(StandardCharsets.US_ASCII));
    }
}
