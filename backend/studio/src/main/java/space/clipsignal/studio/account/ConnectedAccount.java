package space.clipsignal.studio.account;

import java.time.Instant;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import space.clipsignal.tiktok.oauth.Scope;

/** An account as the session lists it: enough for every screen to know what it may do. */
@Schema(name = "ConnectedAccount")
public record ConnectedAccount(
        @Schema(required = true) AccountId accountId,
        @Schema(required = true) String displayName,
        @Schema(required = true, nullable = true) String username,
        @Schema(required = true, nullable = true) String avatarUrl,
        @Schema(required = true) Set<String> grantedScopes,
        @Schema(required = true) Set<String> missingScopes,
        @Schema(required = true) AccountState state,
        @Schema(required = true, nullable = true) Instant authorizationEndsAt) {

    /** The account seen against the scopes that this studio asks for. */
    public static ConnectedAccount of(Account account, Set<Scope> requested) {
        return new ConnectedAccount(
                account.id(),
                account.profile().displayName(),
                account.profile().username(),
                account.profile().avatarUrl(),
                account.grantedNames(),
                AccountView.missing(account, requested),
                account.state(),
                account.authorizationEndsAt());
    }
}
