package space.clipsignal.studio.account;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import org.jboss.logging.Logger;
import space.clipsignal.studio.platform.Ids;
import space.clipsignal.studio.team.Member;
import space.clipsignal.studio.team.MemberId;
import space.clipsignal.studio.team.WorkspaceId;
import space.clipsignal.studio.team.Workspaces;
import space.clipsignal.tiktok.TikTok;
import space.clipsignal.tiktok.error.TikTokException;
import space.clipsignal.tiktok.oauth.Scope;
import space.clipsignal.tiktok.oauth.TokenGrant;
import space.clipsignal.tiktok.user.UserInfo;
import space.clipsignal.tiktok.webhook.WebhookEvent;

/** How an account comes to the studio, is read again, and leaves. */
@ApplicationScoped
public class Connections {

    private static final Logger LOG = Logger.getLogger(Connections.class);

    @Inject
    AccountRepository rows;

    @Inject
    AccountMapper mapper;

    @Inject
    TokenVault vault;

    @Inject
    Workspaces workspaces;

    @Inject
    TikTok tikTok;

    @Inject
    TikTokAccess access;

    @Inject
    Event<AccountConnected> connected;

    @Inject
    Event<AccountDisconnected> disconnected;

    @Inject
    Ids ids;

    @Inject
    InstantSource clock;

    /**
     * Takes in what a login at TikTok granted; a person never seen before gets a workspace of their own.
     *
     * @return who has logged in
     * @throws TikTokException if TikTok does not say who it is; nothing is stored then
     */
    public Member connect(TokenGrant grant) {
        var user = tikTok.userInfo(grant.accessToken(), grant.scopes());
        return QuarkusTransaction.requiringNew().call(() -> store(grant, user));
    }

    /** The account, read from TikTok afresh and stored. */
    public Account read(Account account) {
        var user = access.call(account.id(), token -> tikTok.userInfo(token, account.grantedScopes()));
        return QuarkusTransaction.requiringNew().call(() -> {
            var row = rows.findById(account.id().value());
            mapper.fill(row, user, clock.instant());
            return mapper.account(row);
        });
    }

    /**
     * Revokes the authorization at TikTok and wipes the tokens. Safe to repeat.
     *
     * @throws TikTokException.Unreachable if TikTok does not answer; nothing has changed here then
     */
    public void disconnect(Account account) {
        try {
            access.call(account.id(), token -> {
                tikTok.revoke(token);
                return true;
            });
        } catch (ReconnectNeeded | TikTokException.TokenRejected e) {
            // TikTok already takes no token of this account, so there is nothing left to revoke.
        }
        QuarkusTransaction.requiringNew().run(() -> end(account.id(), "Disconnected here.", true));
    }

    @Transactional(Transactional.TxType.MANDATORY)
    void onNotice(@Observes Notice notice) {
        if (!(notice.event() instanceof WebhookEvent.AuthorizationRemoved removed)) {
            return;
        }
        var row = rows.findById(notice.account().id().value());
        // A late delivery may tell of an authorization that the creator has renewed since; TikTok counts whole seconds.
        if (notice.trusted()
                && row.state != AccountState.DISCONNECTED
                && !row.connectedAt.truncatedTo(ChronoUnit.SECONDS).isAfter(removed.createdAt())) {
            end(notice.account().id(), "The authorization was removed in TikTok.", false);
            notice.changedSomething();
        }
    }

    /** An old delivery is no proof, but a reason to ask: a dead authorization shows when it is used. */
    void onOldNotice(@Observes(during = TransactionPhase.AFTER_SUCCESS) Notice notice) {
        if (notice.trusted() || !(notice.event() instanceof WebhookEvent.AuthorizationRemoved)) {
            return;
        }
        try {
            read(notice.account());
        } catch (ReconnectNeeded | TikTokException e) {
            LOG.infof("account %s after an old notice: %s", notice.account().id(), e.getMessage());
        }
    }

    private void end(AccountId id, String reason, boolean here) {
        vault.wipe(id);
        var row = rows.findById(id.value());
        row.state = AccountState.DISCONNECTED;
        row.stateReason = reason;
        disconnected.fire(new AccountDisconnected(id, new MemberId(row.ownerMemberId), here));
    }

    private Member store(TokenGrant grant, UserInfo user) {
        var row = rows.byOpenId(grant.openId()).orElseGet(() -> first(grant, user));
        vault.lock(new AccountId(row.id));
        mapper.fill(row, user, clock.instant());
        row.state = AccountState.CONNECTED;
        row.stateReason = null;
        row.connectedAt = clock.instant();
        row.grantedScopes = Scope.join(grant.scopes());
        rows.persistAndFlush(row);
        vault.store(row, grant);
        connected.fire(new AccountConnected(new AccountId(row.id)));
        return new Member(new MemberId(row.ownerMemberId), new WorkspaceId(row.workspaceId));
    }

    private AccountEntity first(TokenGrant grant, UserInfo user) {
        var owner = workspaces.create(user.displayName());
        var row = new AccountEntity();
        row.id = ids.next();
        row.workspaceId = owner.workspaceId().value();
        row.ownerMemberId = owner.id().value();
        row.openId = grant.openId();
        return row;
    }
}
