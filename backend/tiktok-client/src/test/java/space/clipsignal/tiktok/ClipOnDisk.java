package space.clipsignal.tiktok;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Random;

/** Bytes that no two ranges share, behind the magic number of WebM, so that every wrong byte shows in the hash. */
record ClipOnDisk(Path file, String sha256) {

    private static final byte[] EBML = HexFormat.of().parseHex("1a45dfa3");

    static ClipOnDisk write(Path folder, long sizeBytes) throws IOException {
        Path file = folder.resolve("clip-" + sizeBytes + ".webm");
        MessageDigest digest = sha256Digest();
        Random random = new Random(sizeBytes);
        byte[] block = new byte[1 << 16];
        try (OutputStream out = Files.newOutputStream(file)) {
            for (long left = sizeBytes; left > 0; left -= Math.min(left, block.length)) {
                random.nextBytes(block);
                if (left == sizeBytes) {
                    System.arraycopy(EBML, 0, block, 0, EBML.length);
                }
                int length = (int) Math.min(left, block.length);
                out.write(block, 0, length);
                digest.update(block, 0, length);
            }
        }
        return new ClipOnDisk(file, HexFormat.of().formatHex(digest.digest()));
    }

    private static MessageDigest sha256Digest() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
