package space.clipsignal.studio.publish;

/**
 * The text a creator consents to before a post, word for word as TikTok's content sharing guidelines give it
 * (content-sharing-guidelines, checked 2026-11).
 */
enum Declaration {
    MUSIC_USAGE("By posting, you agree to TikTok's Music Usage Confirmation"),
    BRANDED_CONTENT("By posting, you agree to TikTok's Branded Content Policy and Music Usage Confirmation.");

    private final String text;

    Declaration(String text) {
        this.text = text;
    }

    /** The declaration for a post; branded content has its own, with or without the creator's own brand. */
    static Declaration of(boolean brandedContent) {
        return brandedContent ? BRANDED_CONTENT : MUSIC_USAGE;
    }

    String text() {
        return text;
    }
}
