package space.clipsignal.tiktok.oauth;

/** What a call to TikTok is authorized with, for about two hours. */
public final class AccessToken extends Token {

    public AccessToken(String secret) {
        super(secret);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof AccessToken that && hasSameSecretAs(that);
    }

    @Override
    public int hashCode() {
        return super.hashCode();
    }
}
