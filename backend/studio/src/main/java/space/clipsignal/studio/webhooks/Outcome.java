package space.clipsignal.studio.webhooks;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What became of a delivery. */
@Schema(name = "WebhookOutcome")
public enum Outcome {
    /** Stored, not yet read, or being tried again. */
    PENDING,
    /** It changed something here. */
    APPLIED,
    /** Understood; there was nothing left to change. */
    UNCHANGED,
    /** Not for an account of this studio, or of a kind that the studio does not act on. */
    IGNORED,
    /** The studio failed at it, again and again; the log says why. */
    FAILED
}
