package space.clipsignal.tiktok.oauth;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;

/** A secret text that shows itself only when asked by name: not in toString, and not as a property that a serializer would find. */
abstract sealed class Token permits AccessToken, RefreshToken {

    private final String secret;

    Token(String secret) {
        if (secret == null || secret.isBlank()) {
            throw new IllegalArgumentException("A token cannot be empty");
        }
        this.secret = secret;
    }

    /** The secret itself, for the vault and for the request that needs it; nothing else should call this. */
    public String reveal() {
        return secret;
    }

    private byte[] bytes() {
        return secret.getBytes(StandardCharsets.UTF_8);
    }

    /** In constant time, as secrets are compared. */
    final boolean hasSameSecretAs(Token other) {
        return MessageDigest.isEqual(bytes(), other.bytes());
    }

    @Override
    public int hashCode() {
        return secret.hashCode();
    }

    @Override
    public String toString() {
        return getClass().getSimpleName() + "(hidden)";
    }
}
