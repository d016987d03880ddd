package space.clipsignal.studio.publish;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import space.clipsignal.tiktok.publish.PrivacyLevel;

/** Who may see a post, in TikTok's words (content-posting-api-reference-query-creator-info, checked 2026-11). */
@Schema(name = "PrivacyLevel")
public enum PrivacyChoice {
    /** Everyone. */
    PUBLIC_TO_EVERYONE,
    /** Friends: followers that the creator follows back. */
    MUTUAL_FOLLOW_FRIENDS,
    /** Followers, of a private account. */
    FOLLOWER_OF_CREATOR,
    /** Only the creator. */
    SELF_ONLY;

    PrivacyLevel level() {
        return new PrivacyLevel(name());
    }
}
