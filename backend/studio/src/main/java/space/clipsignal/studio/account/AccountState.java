package space.clipsignal.studio.account;

/** Whether the studio can act for an account. */
public enum AccountState {
    /** The studio holds tokens that TikTok takes, as far as it knows. */
    CONNECTED,
    /** TikTok refused the tokens for good: the creator has to log in again. */
    RECONNECT_NEEDED,
    /** The creator withdrew the authorization, here or in TikTok; no tokens are held. */
    DISCONNECTED
}
