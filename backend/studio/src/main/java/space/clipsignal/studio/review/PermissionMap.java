package space.clipsignal.studio.review;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import space.clipsignal.tiktok.oauth.Scope;

/** What each permission is for: the screen that uses it, and how, in a sentence that a creator understands. */
final class PermissionMap {

    private static final String DASHBOARD = "/dashboard";

    private static final List<Permission> KNOWN = List.of(
            new Permission(
                    Scope.USER_INFO_BASIC,
                    DASHBOARD,
                    "Shows the name and picture of the connected account, also beside every post that it will carry."),
            new Permission(
                    Scope.USER_INFO_PROFILE,
                    DASHBOARD,
                    "Shows the account's username, bio, profile link and verification."),
            new Permission(
                    Scope.USER_INFO_STATS,
                    DASHBOARD,
                    "Shows how many followers, likes and videos the account has, and how many it follows."),
            new Permission(
                    Scope.VIDEO_LIST,
                    DASHBOARD,
                    "Lists the account's public videos with their views, likes, comments, shares and engagement rate."),
            new Permission(
                    Scope.VIDEO_UPLOAD,
                    "/draft",
                    "Sends a clip to the account's TikTok inbox as a draft, which the creator finishes in TikTok."),
            new Permission(
                    Scope.VIDEO_PUBLISH,
                    "/direct-post",
                    "Reads what the account may post, and posts a clip with the settings that the creator has chosen."));

    private PermissionMap() {}

    /** Every permission that the studio has a use for, then those of {@code requested} that it has none for. */
    static List<Permission> with(Set<Scope> requested) {
        return Stream.concat(
                        KNOWN.stream(),
                        requested.stream()
                                .filter(scope -> KNOWN.stream()
                                        .noneMatch(known -> known.scope().equals(scope)))
                                .map(scope -> new Permission(
                                        scope, "/review", "No screen uses it: take it out of TIKTOK_SCOPES.")))
                .toList();
    }

    /**
     * A permission and its visible use.
     *
     * @param screen path of the screen that uses it
     * @param use what for
     */
    record Permission(Scope scope, String screen, String use) {}
}
