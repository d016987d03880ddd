package space.clipsignal.studio.account;

import jakarta.inject.Inject;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.time.Duration;
import java.time.InstantSource;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.logging.Logger;
import space.clipsignal.studio.team.CurrentCaller;
import space.clipsignal.tiktok.error.TikTokException;

/** The connected account over HTTP. */
@Path("/account")
@Tag(name = "account", description = "The connected TikTok account")
public class AccountResource {

    /** What was read from TikTok within this time is fresh enough to show again. */
    private static final Duration FRESH = Duration.ofSeconds(30);

    private static final Logger LOG = Logger.getLogger(AccountResource.class);

    @Inject
    CurrentCaller caller;

    @Inject
    Accounts accounts;

    @Inject
    Connections connections;

    @Inject
    AccountSettings settings;

    @Inject
    InstantSource clock;

    @GET
    @Operation(
            summary = "The account with its profile and counters",
            description = "Read from TikTok if half a minute old. What a scope hides is null and named in"
                    + " missingScopes. readAt tells when TikTok said so, should TikTok not answer now.")
    public AccountView account(@QueryParam("accountId") AccountId accountId) {
        var account = accounts.choose(caller.require().workspaceId(), accountId);
        return AccountView.of(fresh(account), settings.requestedScopes());
    }

    @DELETE
    @Operation(
            operationId = "disconnectAccount",
            summary = "Disconnect the account",
            description = "Revokes the authorization at TikTok and wipes the stored tokens. Videos and posts stay.")
    public void disconnect(@QueryParam("accountId") AccountId accountId) {
        connections.disconnect(accounts.choose(caller.require().workspaceId(), accountId));
    }

    private Account fresh(Account account) {
        if (account.state() != AccountState.CONNECTED
                || account.readAt().plus(FRESH).isAfter(clock.instant())) {
            return account;
        }
        try {
            return connections.read(account);
        } catch (TikTokException | ReconnectNeeded e) {
            LOG.infof("account %s is shown as read at %s: %s", account.id(), account.readAt(), e.getMessage());
            return account;
        }
    }
}
