package space.clipsignal.tiktok.oauth;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Objects;
import java.util.random.RandomGenerator;

/**
 * The proof that whoever redeems the code also asked for it, in TikTok's own variant: the challenge is the lower-case <em>hex</em> of the
 * SHA-256, not RFC 7636's base64url (<a href="https://developers.tiktok.com/docs/en/login-kit-desktop">Login Kit for Desktop</a>, checked
 * 2026-11).
 */
public record Pkce(String verifier) {

    /** TikTok allows 43 to 128 characters of this alphabet; 64 of them carry 386 bits. */
    private static final int VERIFIER_LENGTH = 64;

    private static final String ALPHABET = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-._~";

    public Pkce {
        Objects.requireNonNull(verifier, "verifier");
    }

    /** A new verifier; give it a {@link java.security.SecureRandom}. */
    public static Pkce generate(RandomGenerator random) {
        StringBuilder verifier = new StringBuilder(VERIFIER_LENGTH);
        for (int i = 0; i < VERIFIER_LENGTH; i++) {
            verifier.append(ALPHABET.charAt(random.nextInt(ALPHABET.length())));
        }
        return new Pkce(verifier.toString());
    }

    /** What the authorize page gets: 64 lower-case hex digits. */
    public String challenge() {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(verifier.getBytes(StandardCharsets.US_ASCII));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("Every Java has SHA-256", impossible);
        }
    }

    @Override
    public String toString() {
        return "Pkce(hidden)";
    }
}
