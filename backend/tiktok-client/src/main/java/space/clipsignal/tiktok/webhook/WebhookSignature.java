package space.clipsignal.tiktok.webhook;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.HexFormat;
import java.util.Optional;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * Tells a delivery of TikTok's from anybody else's: HMAC-SHA256 with the client secret over {@code t + "." + body}, over exactly the bytes
 * that arrived (<a href="https://developers.tiktok.com/docs/en/webhooks-verification">verification</a>, checked 2026-11).
 */
public final class WebhookSignature {

    /** Header names are case-insensitive; TikTok's sample spells it Tiktok-Signature. */
    public static final String HEADER = "TikTok-Signature";

    private final byte[] clientSecret;
    private final InstantSource clock;
    private final Duration tolerance;

    /**
     * A verifier for one app.
     *
     * @param tolerance how far the signature's time may be from now, either way; TikTok names none, 5 minutes are common
     */
    public WebhookSignature(String clientSecret, InstantSource clock, Duration tolerance) {
        this.clientSecret = clientSecret.getBytes(StandardCharsets.UTF_8);
        this.clock = clock;
        this.tolerance = tolerance;
    }

    /**
     * Judges a delivery; never throws.
     *
     * @param header the value of {@link #HEADER}, null when it did not come
     */
    public Verdict verify(String header, byte[] rawBody) {
        if (header == null) {
            return new Verdict.Rejected(Verdict.Reason.HEADER_MISSING);
        }
        Optional<SignatureHeader> parsed = SignatureHeader.parse(header);
        if (parsed.isEmpty()) {
            return new Verdict.Rejected(Verdict.Reason.HEADER_MALFORMED);
        }
        String t = parsed.get().t();
        if (!MessageDigest.isEqual(hmac(clientSecret, t, rawBody), parsed.get().signature())) {
            return new Verdict.Rejected(Verdict.Reason.SIGNATURE_MISMATCH);
        }
        Instant signedAt = Instant.ofEpochSecond(Long.parseLong(t));
        VerifiedDelivery delivery = new VerifiedDelivery(rawBody, signedAt);
        Duration age = Duration.between(signedAt, clock.instant()).abs();
        return age.compareTo(tolerance) > 0 ? new Verdict.Stale(delivery) : new Verdict.Verified(delivery);
    }

    /** The header that TikTok would send with this body: for the test event that the studio sends to itself. */
    public static String sign(String clientSecret, Instant at, byte[] rawBody) {
        String t = Long.toString(at.getEpochSecond());
        byte[] signature = hmac(clientSecret.getBytes(StandardCharsets.UTF_8), t, rawBody);
        return "t=" + t + ",s=" + HexFormat.of().formatHex(signature);
    }

    private static byte[] hmac(byte[] key, String t, byte[] rawBody) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(key, "HmacSHA256"));
            mac.update((t + ".").getBytes(StandardCharsets.US_ASCII));
            return mac.doFinal(rawBody);
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException("Every Java has HmacSHA256", impossible);
        }
    }
}
