package space.clipsignal.studio.launcher;

import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.util.Base64;

/** The key that tokens are stored under: 32 bytes in base64. Losing it means connecting every account again. */
final class EncryptionKey {
    /** The value in {@code .env.example} and the compose file: good enough to try the studio out, known to everybody. */
    static final String SAMPLE = "c2FtcGxlLWtleS1yZXBsYWNlLW1lLWJlZm9yZS11c2U=";

    private static final int BYTES = 32;
    /** 32 random bytes have fewer than 8 different values about once in 10^40 draws; a typed-in filler always has. */
    private static final int FEWEST_DIFFERENT_BYTES = 8;

    private EncryptionKey() {}

    static boolean isWellFormed(String key) {
        try {
            return Base64.getDecoder().decode(key).length == BYTES;
        } catch (IllegalArgumentException notBase64) {
            return false;
        }
    }

    /** Whether a well-formed key is one that a stranger could name. */
    static boolean isGuessable(String key) {
        byte[] bytes = Base64.getDecoder().decode(key);
        long different = new String(bytes, StandardCharsets.ISO_8859_1)
                .chars()
                .distinct()
                .count();
        return key.equals(SAMPLE) || different < FEWEST_DIFFERENT_BYTES;
    }

    static String generate() {
        byte[] bytes = new byte[BYTES];
        new SecureRandom().nextBytes(bytes);
        return Base64.getEncoder().encodeToString(bytes);
    }
}
