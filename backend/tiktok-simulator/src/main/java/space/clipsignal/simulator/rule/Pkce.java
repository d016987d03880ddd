package space.clipsignal.simulator.rule;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import space.clipsignal.simulator.world.Code;
import space.clipsignal.simulator.world.RedirectUri;

/**
 * TikTok's own PKCE: the challenge is the SHA-256 of the verifier in lower-case hex, not base64url. Asked of desktop apps
 * only; what a web app sends is ignored, because clients that send rubbish are in production use.
 * https://developers.tiktok.com/docs/en/login-kit-desktop, checked 2026-11
 */
public final class Pkce {

    private Pkce() {}

    /** Whether {@code verifier}, which may be null, proves that the code is the caller's own. */
    public static boolean proves(String verifier, Code code) {
        if (!RedirectUri.isDesktop(code.redirectUri())) {
            return true;
        }
        return verifier != null && challengeOf(verifier).equals(code.challenge());
    }

    public static String challengeOf(String verifier) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(verifier.getBytes(StandardCharsets.US_ASCII));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
