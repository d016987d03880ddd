package space.clipsignal.tiktok.oauth;

/** What buys the next pair of tokens, once: using it kills it. */
public final class RefreshToken extends Token {

    public RefreshToken(String secret) {
        super(secret);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof RefreshToken that && hasSameSecretAs(that);
    }

    @Override
    public int hashCode() {
        return super.hashCode();
    }
}
