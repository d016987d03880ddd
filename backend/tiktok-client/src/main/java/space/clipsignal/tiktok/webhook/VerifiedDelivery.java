package space.clipsignal.tiktok.webhook;

import java.nio.charset.StandardCharsets;
import java.time.Instant;

/** A body that certainly was signed with the app's secret; only {@link WebhookSignature} makes one. */
public final class VerifiedDelivery {

    private final byte[] rawBody;
    private final Instant signedAt;

    VerifiedDelivery(byte[] rawBody, Instant signedAt) {
        this.rawBody = rawBody.clone();
        this.signedAt = signedAt;
    }

    public String body() {
        return new String(rawBody, StandardCharsets.UTF_8);
    }

    /** The signature's own time, which is not the event's. */
    public Instant signedAt() {
        return signedAt;
    }
}
