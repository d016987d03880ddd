package space.clipsignal.studio.publish;

/** Which way a clip goes to TikTok. */
public enum PublishMode {
    /** Posted to the profile at once, with the settings chosen here (needs {@code video.publish}). */
    DIRECT,
    /** Laid in the creator's inbox; caption and settings are made in the TikTok app (needs {@code video.upload}). */
    DRAFT
}
