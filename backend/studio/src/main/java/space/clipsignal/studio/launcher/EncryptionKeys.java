package space.clipsignal.studio.launcher;

import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Base64;
import java.util.stream.Stream;

/**
 * The keys that tokens are stored under: each 32 bytes in base64, several separated by commas while they rotate. Losing them means connecting every
 * account again.
 */
final class EncryptionKeys {
    /** The value in {@code .env.example} and the compose file: good enough to try the studio out, known to everybody. */
    static final String SAMPLE = "c2FtcGxlLWtleS1yZXBsYWNlLW1lLWJlZm9yZS11c2U=";

    private static final int BYTES = 32;
    /** 32 random bytes have fewer than 8 different values about once in 10^40 draws; a typed-in filler always has. */
    private static final int FEWEST_DIFFERENT_BYTES = 8;

    private EncryptionKeys() {}

    static boolean areWellFormed(String keys) {
        try {
            return decoded(keys).allMatch(bytes -> bytes.length == BYTES);
        } catch (IllegalArgumentException notBase64) {
            return false;
        }
    }

    /** Whether a stranger could name one of these well-formed keys. */
    static boolean isAnyGuessable(String keys) {
        byte[] sample = Base64.getDecoder().decode(SAMPLE);
        return decoded(keys).anyMatch(bytes -> Arrays.equals(bytes, sample) || hasFewDifferentBytes(bytes));
    }

    private static boolean hasFewDifferentBytes(byte[] bytes) {
        String characters = new String(bytes, StandardCharsets.ISO_8859_1);
        return characters.chars().distinct().count() < FEWEST_DIFFERENT_BYTES;
    }

    private static Stream<byte[]> decoded(String keys) {
        return Arrays.stream(keys.split(",", -1)).map(key -> Base64.getDecoder().decode(key.trim()));
    }

    static String generate() {
        byte[] bytes = new byte[BYTES];
        new SecureRandom().nextBytes(bytes);
        return Base64.getEncoder().encodeToString(bytes);
    }
}
