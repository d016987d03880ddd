package space.clipsignal.simulator.world;

import java.time.Instant;
import java.util.List;

/**
 * Somebody with a TikTok account.
 *
 * @param id the name in this world, never seen by an app
 * @param place where the creator stands in lists, from 1
 * @param hue colour of the avatar and covers, degrees
 */
public record Creator(
        String id,
        int place,
        String displayName,
        String username,
        String bio,
        boolean verified,
        boolean privateAccount,
        boolean commentDisabled,
        boolean duetDisabled,
        boolean stitchDisabled,
        int maxVideoSeconds,
        Audience audience,
        int hue) {

    public static final String PUBLIC_TO_EVERYONE = "PUBLIC_TO_EVERYONE";
    public static final String MUTUAL_FOLLOW_FRIENDS = "MUTUAL_FOLLOW_FRIENDS";
    public static final String FOLLOWER_OF_CREATOR = "FOLLOWER_OF_CREATOR";
    public static final String SELF_ONLY = "SELF_ONLY";

    /**
     * What this account may choose from.
     * https://developers.tiktok.com/docs/en/content-posting-api-reference-query-creator-info, checked 2026-11
     */
    public List<String> privacyLevelOptions() {
        return List.of(privateAccount ? FOLLOWER_OF_CREATOR : PUBLIC_TO_EVERYONE, MUTUAL_FOLLOW_FRIENDS, SELF_ONLY);
    }

    /** Followers at {@code since}, growing by so many a day, and accounts followed. */
    public record Audience(long followers, long dailyFollowers, long following, Instant since) {

        public long followersAt(Instant now) {
            long seconds = Math.max(0, now.getEpochSecond() - since.getEpochSecond());
            return followers + dailyFollowers * seconds / 86_400;
        }
    }
}
