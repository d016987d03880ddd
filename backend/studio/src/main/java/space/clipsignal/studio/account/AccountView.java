package space.clipsignal.studio.account;

import java.time.Instant;
import java.util.Set;
import java.util.TreeSet;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import space.clipsignal.tiktok.oauth.Scope;

/** An account as the API shows it. */
@Schema(name = "Account")
public record AccountView(
        @Schema(required = true) AccountId accountId,
        @Schema(required = true) String openId,
        @Schema(required = true) String displayName,
        @Schema(required = true, nullable = true) String username,
        @Schema(required = true, nullable = true) String avatarUrl,
        @Schema(required = true, nullable = true) String bioDescription,
        @Schema(required = true, nullable = true) String profileUrl,
        @Schema(required = true, nullable = true) Boolean verified,
        @Schema(required = true, nullable = true) Long followerCount,
        @Schema(required = true, nullable = true) Long followingCount,
        @Schema(required = true, nullable = true) Long likesCount,
        @Schema(required = true, nullable = true) Long videoCount,
        @Schema(required = true) Set<String> grantedScopes,
        @Schema(required = true) Set<String> missingScopes,
        @Schema(required = true) Instant readAt,
        @Schema(required = true, nullable = true) Instant videosReadAt,
        @Schema(required = true, nullable = true) Instant authorizationEndsAt) {

    static AccountView of(Account account, Set<Scope> requested) {
        var profile = account.profile();
        return new AccountView(
                account.id(),
                account.openId(),
                profile.displayName(),
                profile.username(),
                profile.avatarUrl(),
                profile.bioDescription(),
                profile.profileUrl(),
                profile.verified(),
                profile.followerCount(),
                profile.followingCount(),
                profile.likesCount(),
                profile.videoCount(),
                account.grantedNames(),
                missing(account, requested),
                account.readAt(),
                account.videosReadAt(),
                account.authorizationEndsAt());
    }

    /** The wire names of what is requested at login and not granted. */
    static Set<String> missing(Account account, Set<Scope> requested) {
        var missing = new TreeSet<>(Account.names(requested));
        missing.removeAll(account.grantedNames());
        return missing;
    }
}
