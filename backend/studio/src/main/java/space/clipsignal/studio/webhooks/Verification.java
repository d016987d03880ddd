package space.clipsignal.studio.webhooks;

/** What the signature of a stored delivery is worth. */
public enum Verification {
    /** Signed just now. */
    VERIFIED,
    /** Rightly signed, but not just now: only a reason to ask TikTok. */
    STALE
}
