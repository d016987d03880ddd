package space.clipsignal.studio.review;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import space.clipsignal.studio.account.Account;
import space.clipsignal.studio.account.AccountSettings;
import space.clipsignal.studio.account.AccountState;
import space.clipsignal.studio.account.Accounts;
import space.clipsignal.studio.account.ConnectionState;
import space.clipsignal.studio.platform.Installation;
import space.clipsignal.studio.team.CurrentCaller;
import space.clipsignal.studio.team.Public;
import space.clipsignal.studio.webhooks.Webhooks;
import space.clipsignal.tiktok.oauth.Scope;

/** The evidence for TikTok's app review over HTTP. */
@Path("/review")
@Tag(name = "review", description = "What TikTok's reviewers ask for")
public class ReviewResource {

    @Inject
    CurrentCaller caller;

    @Inject
    Accounts accounts;

    @Inject
    AccountSettings app;

    @Inject
    Webhooks webhooks;

    @Inject
    Installation installation;

    @GET
    @Public
    @Path("/evidence")
    @Operation(
            summary = "Addresses, permissions and their visible use",
            description = "Reviewers read it without a login; with one it also tells what was granted.")
    public ReviewEvidence reviewEvidence() {
        var connected = caller.find().map(known -> accounts.of(known.workspaceId()));
        return new ReviewEvidence(
                installation.publicUrl(""),
                installation.publicUrl("/api/tiktok/auth/callback"),
                webhooks.callbackUrl(),
                PermissionMap.with(app.requestedScopes()).stream()
                        .map(permission -> scope(permission, connected))
                        .toList(),
                ConnectionState.of(connected),
                installation.mode(),
                installation.appAudited(),
                installation.publicUrl("/terms"),
                installation.publicUrl("/privacy"));
    }

    private ReviewEvidence.ReviewScope scope(PermissionMap.Permission permission, Optional<List<Account>> connected) {
        return new ReviewEvidence.ReviewScope(
                permission.scope().toString(),
                app.requestedScopes().contains(permission.scope()),
                connected.map(all -> granted(all, permission.scope())).orElse(null),
                permission.screen(),
                permission.use());
    }

    private static boolean granted(List<Account> accounts, Scope scope) {
        return accounts.stream()
                .anyMatch(account -> account.state() == AccountState.CONNECTED && account.grants(scope));
    }
}
