package space.clipsignal.simulator.world;

/**
 * What a look at the received file told.
 *
 * @param failReason one of TikTok's fail reasons, or null when the file is fine
 * @param durationSeconds 0 when the container does not say; so are {@code width} and {@code height}, pixels
 */
public record Media(String failReason, int durationSeconds, int width, int height) {

    public static Media unreadable() {
        return new Media("file_format_check_failed", 0, 0, 0);
    }

    public Media failing(String reason) {
        return new Media(reason, durationSeconds, width, height);
    }
}
