package space.clipsignal.studio.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Set;
import space.clipsignal.studio.team.Member;
import space.clipsignal.studio.team.MemberId;
import space.clipsignal.studio.team.WorkspaceId;
import space.clipsignal.tiktok.oauth.Scope;
import space.clipsignal.tiktok.user.UserInfo;

/** Between an account's row, the account, and what TikTok says of it. */
@ApplicationScoped
class AccountMapper {

    @Inject
    TokenRepository tokens;

    Account account(AccountEntity row) {
        var workspace = new WorkspaceId(row.workspaceId);
        return new Account(
                new AccountId(row.id),
                workspace,
                new Member(new MemberId(row.ownerMemberId), workspace),
                row.openId,
                row.state,
                profile(row),
                scopes(row),
                row.readAt,
                row.videosReadAt,
                authorizationEndsAt(row));
    }

    void fill(AccountEntity row, UserInfo user, Instant readAt) {
        row.unionId = user.unionId().orElse(null);
        row.displayName = user.displayName();
        row.avatarUrl = user.avatarUrl().orElse(null);
        var profile = user.profile();
        row.username = profile.map(UserInfo.Profile::username).orElse(null);
        row.bioDescription = profile.map(UserInfo.Profile::bioDescription).orElse(null);
        row.profileUrl = profile.map(UserInfo.Profile::profileDeepLink).orElse(null);
        row.verified = profile.map(UserInfo.Profile::verified).orElse(null);
        var stats = user.stats();
        row.followerCount = stats.map(UserInfo.Stats::followerCount).orElse(null);
        row.followingCount = stats.map(UserInfo.Stats::followingCount).orElse(null);
        row.likesCount = stats.map(UserInfo.Stats::likesCount).orElse(null);
        row.videoCount = stats.map(UserInfo.Stats::videoCount).orElse(null);
        row.readAt = readAt;
    }

    Set<Scope> scopes(AccountEntity row) {
        return Scope.parse(row.grantedScopes);
    }

    private static Account.Profile profile(AccountEntity row) {
        return new Account.Profile(
                row.displayName,
                row.username,
                row.avatarUrl,
                row.bioDescription,
                row.profileUrl,
                row.verified,
                row.followerCount,
                row.followingCount,
                row.likesCount,
                row.videoCount);
    }

    private Instant authorizationEndsAt(AccountEntity row) {
        return tokens.findByIdOptional(row.id)
                .map(token -> token.refreshExpiresAt)
                .orElse(null);
    }
}
