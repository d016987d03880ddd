package space.clipsignal.studio.publish;

/** Who said that a post is in a state. */
public enum Source {
    /** The studio did it itself. */
    STUDIO,
    /** TikTok answered when the studio asked. */
    POLL,
    /** TikTok told by a signed webhook. */
    WEBHOOK
}
