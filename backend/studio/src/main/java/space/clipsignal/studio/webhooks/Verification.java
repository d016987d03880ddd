package space.clipsignal.studio.webhooks;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What the signature of a stored delivery is worth. */
@Schema(name = "WebhookVerification")
public enum Verification {
    /** Signed just now. */
    VERIFIED,
    /** Rightly signed, but not just now: only a reason to ask TikTok. */
    STALE
}
