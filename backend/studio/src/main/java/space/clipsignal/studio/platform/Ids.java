package space.clipsignal.studio.platform;

import jakarta.enterprise.context.ApplicationScoped;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.UUID;

/** The one source of chance: row ids and unguessable tokens. Tests replace it. */
@ApplicationScoped
public class Ids {

    private static final int TOKEN_BYTES = 32;

    private final SecureRandom random = new SecureRandom();

    /** A new random row id. */
    public UUID next() {
        return UUID.randomUUID();
    }

    /** A new token of 256 random bits, URL-safe. */
    public String token() {
        var bytes = new byte[TOKEN_BYTES];
        random.nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}
