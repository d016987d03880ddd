package space.clipsignal.tiktok.webhook;

/** What the signature of a delivery is worth. */
public sealed interface Verdict {

    /** Signed with our secret, just now. */
    record Verified(VerifiedDelivery delivery) implements Verdict {}

    /**
     * Signed with our secret, but not just now: a replay, or a retry of TikTok's that kept its first signature (it is not documented
     * whether retries are signed afresh). Believe nothing in it; ask TikTok.
     */
    record Stale(VerifiedDelivery delivery) implements Verdict {}

    /** Not signed with our secret. */
    record Rejected(Reason reason) implements Verdict {}

    /** Why a delivery was rejected; for the log, not for the sender. */
    enum Reason {
        HEADER_MISSING,
        HEADER_MALFORMED,
        SIGNATURE_MISMATCH
    }
}
