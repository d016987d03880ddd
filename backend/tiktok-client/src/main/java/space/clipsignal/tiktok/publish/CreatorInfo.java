package space.clipsignal.tiktok.publish;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import space.clipsignal.tiktok.error.ErrorCode;

/**
 * Whether and how a creator can post right now (<a
 * href="https://developers.tiktok.com/docs/en/content-posting-api-reference-query-creator-info">creator info</a>, checked 2026-11). To be
 * asked afresh each time the post page is shown.
 */
public sealed interface CreatorInfo {

    /**
     * The creator can post within these bounds.
     *
     * @param avatarUrl valid for 2 hours
     * @param privacyLevelOptions the only levels to offer, in TikTok's order
     */
    record Ready(
            String nickname,
            String username,
            String avatarUrl,
            List<PrivacyLevel> privacyLevelOptions,
            boolean commentDisabled,
            boolean duetDisabled,
            boolean stitchDisabled,
            Duration maxVideoDuration)
            implements CreatorInfo {

        public Ready {
            privacyLevelOptions = List.copyOf(privacyLevelOptions);
        }
    }

    /** TikTok answered, with HTTP 200 on purpose, that the creator cannot post now and should try later. */
    record CannotPost(ErrorCode code, String message, Optional<String> logId) implements CreatorInfo {}
}
