package space.clipsignal.tiktok.publish;

/**
 * The containers that TikTok takes (<a href="https://developers.tiktok.com/docs/en/content-posting-api-media-transfer-guide">media
 * transfer</a>, checked 2026-11).
 */
public enum ContentType {
    MP4("video/mp4"),
    QUICKTIME("video/quicktime"),
    WEBM("video/webm");

    private final String mediaType;

    ContentType(String mediaType) {
        this.mediaType = mediaType;
    }

    /** The words of the Content-Type header. */
    public String mediaType() {
        return mediaType;
    }
}
