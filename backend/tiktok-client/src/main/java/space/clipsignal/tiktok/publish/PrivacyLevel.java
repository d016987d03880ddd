package space.clipsignal.tiktok.publish;

import java.util.Objects;

/**
 * Who may see a post; a level that TikTok invents later is kept as it came, because the page must offer exactly what the creator's account
 * offers (<a href="https://developers.tiktok.com/docs/en/content-posting-api-reference-query-creator-info">creator info</a>, checked
 * 2026-11).
 */
public record PrivacyLevel(String value) {

    public static final PrivacyLevel PUBLIC_TO_EVERYONE = new PrivacyLevel("PUBLIC_TO_EVERYONE");
    public static final PrivacyLevel MUTUAL_FOLLOW_FRIENDS = new PrivacyLevel("MUTUAL_FOLLOW_FRIENDS");
    public static final PrivacyLevel FOLLOWER_OF_CREATOR = new PrivacyLevel("FOLLOWER_OF_CREATOR");
    public static final PrivacyLevel SELF_ONLY = new PrivacyLevel("SELF_ONLY");

    public PrivacyLevel {
        Objects.requireNonNull(value, "value");
    }

    @Override
    public String toString() {
        return value;
    }
}
