package space.clipsignal.studio.account;

import java.time.Instant;
import java.util.Set;
import java.util.TreeSet;
import space.clipsignal.studio.team.Member;
import space.clipsignal.studio.team.WorkspaceId;
import space.clipsignal.tiktok.oauth.Scope;

/**
 * A connected TikTok account, as last read from TikTok.
 *
 * @param openId TikTok's id of this person for this app
 * @param owner the member who connected it
 * @param profile what TikTok said of it; what no scope shows is null in it
 * @param videosReadAt when its videos were last read whole; null before the first time
 * @param authorizationEndsAt when the creator has to log in again at the latest; null without tokens
 */
public record Account(
        AccountId id,
        WorkspaceId workspaceId,
        Member owner,
        String openId,
        AccountState state,
        Profile profile,
        Set<Scope> grantedScopes,
        Instant readAt,
        Instant videosReadAt,
        Instant authorizationEndsAt) {

    /** Profile and counters; null where the scope that shows a field was not granted. */
    public record Profile(
            String displayName,
            String username,
            String avatarUrl,
            String bioDescription,
            String profileUrl,
            Boolean verified,
            Long followerCount,
            Long followingCount,
            Long likesCount,
            Long videoCount) {}

    /** Whether the creator granted {@code scope}. */
    public boolean grants(Scope scope) {
        return grantedScopes.contains(scope);
    }

    /** The wire names of the scopes granted, in alphabetical order. */
    Set<String> grantedNames() {
        return names(grantedScopes);
    }

    /** The wire names of {@code scopes}, in alphabetical order. */
    static Set<String> names(Set<Scope> scopes) {
        var names = new TreeSet<String>();
        scopes.forEach(scope -> names.add(scope.toString()));
        return names;
    }
}
