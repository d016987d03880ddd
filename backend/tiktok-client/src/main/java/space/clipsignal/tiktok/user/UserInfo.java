package space.clipsignal.tiktok.user;

import java.util.Optional;

/**
 * A creator as far as the granted scopes show them (<a href="https://developers.tiktok.com/docs/en/tiktok-api-v2-get-user-info">user
 * info</a>, checked 2026-11).
 *
 * @param openId who this is, for this app only
 * @param unionId the same creator across all apps of this developer
 * @param avatarUrl expires within hours: show it, do not keep it
 * @param profile present with {@code user.info.profile}
 * @param stats present with {@code user.info.stats}
 */
public record UserInfo(
        String openId,
        Optional<String> unionId,
        String displayName,
        Optional<String> avatarUrl,
        Optional<Profile> profile,
        Optional<Stats> stats) {

    /** What {@code user.info.profile} adds; texts that TikTok leaves out are empty. */
    public record Profile(String username, String bioDescription, String profileDeepLink, boolean verified) {}

    /** What {@code user.info.stats} adds. */
    public record Stats(long followerCount, long followingCount, long likesCount, long videoCount) {}
}
