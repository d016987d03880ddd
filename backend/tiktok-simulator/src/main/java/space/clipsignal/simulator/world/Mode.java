package space.clipsignal.simulator.world;

/** Which way a video takes: onto the profile, or into the creator's inbox as a draft. */
public enum Mode {
    DIRECT("DIRECT_PUBLISH"),
    DRAFT("INBOX_SHARE");

    private final String publishType;

    Mode(String publishType) {
        this.publishType = publishType;
    }

    /**
     * What webhooks call it. Only INBOX_SHARE is documented; the other word is that of TikTok's Business API.
     * https://developers.tiktok.com/docs/en/webhooks-events, checked 2026-11
     */
    public String publishType() {
        return publishType;
    }
}
