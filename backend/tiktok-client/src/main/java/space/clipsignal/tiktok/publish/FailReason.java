package space.clipsignal.tiktok.publish;

import java.util.Objects;

/**
 * Why a publish ended as FAILED, known or not (<a
 * href="https://developers.tiktok.com/docs/en/content-posting-api-reference-get-video-status">status</a>, checked 2026-11).
 */
public record FailReason(String value) {

    public static final FailReason FILE_FORMAT_CHECK_FAILED = new FailReason("file_format_check_failed");
    public static final FailReason DURATION_CHECK_FAILED = new FailReason("duration_check_failed");
    public static final FailReason FRAME_RATE_CHECK_FAILED = new FailReason("frame_rate_check_failed");
    public static final FailReason PICTURE_SIZE_CHECK_FAILED = new FailReason("picture_size_check_failed");
    public static final FailReason INTERNAL = new FailReason("internal");
    public static final FailReason VIDEO_PULL_FAILED = new FailReason("video_pull_failed");
    public static final FailReason PHOTO_PULL_FAILED = new FailReason("photo_pull_failed");
    public static final FailReason PUBLISH_CANCELLED = new FailReason("publish_cancelled");
    public static final FailReason AUTH_REMOVED = new FailReason("auth_removed");
    public static final FailReason SPAM_RISK_TOO_MANY_POSTS = new FailReason("spam_risk_too_many_posts");
    public static final FailReason SPAM_RISK_USER_BANNED_FROM_POSTING =
            new FailReason("spam_risk_user_banned_from_posting");
    public static final FailReason SPAM_RISK_TEXT = new FailReason("spam_risk_text");
    public static final FailReason SPAM_RISK = new FailReason("spam_risk");

    /** Ours: TikTok said FAILED and nothing more. */
    public static final FailReason UNSTATED = new FailReason("unstated");

    public FailReason {
        Objects.requireNonNull(value, "value");
    }

    @Override
    public String toString() {
        return value;
    }
}
