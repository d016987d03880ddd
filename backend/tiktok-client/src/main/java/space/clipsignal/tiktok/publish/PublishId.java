package space.clipsignal.tiktok.publish;

/** TikTok's name for one attempt to post; it says nothing about the video that may come of it. */
public record PublishId(String value) {

    public PublishId {
        if (value == null || value.isBlank()) {
            throw new IllegalArgumentException("A publish id cannot be empty");
        }
    }

    @Override
    public String toString() {
        return value;
    }
}
