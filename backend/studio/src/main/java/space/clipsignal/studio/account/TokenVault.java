package space.clipsignal.studio.account;

import io.quarkus.narayana.jta.runtime.TransactionConfiguration;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Optional;
import org.jboss.logging.Logger;
import space.clipsignal.studio.platform.crypto.Sealer;
import space.clipsignal.tiktok.TikTok;
import space.clipsignal.tiktok.error.TikTokException;
import space.clipsignal.tiktok.oauth.AccessToken;
import space.clipsignal.tiktok.oauth.RefreshToken;
import space.clipsignal.tiktok.oauth.Scope;
import space.clipsignal.tiktok.oauth.TokenGrant;

/**
 * The tokens of every account, sealed at rest.
 *
 * <p>TikTok kills the old refresh token when it hands out a new one, so two refreshes at once would lose the account:
 * a refresh holds the row's lock until the new pair is stored, on whichever replica it runs, and whoever waited finds
 * a newer version and uses that.
 */
@ApplicationScoped
class TokenVault {

    /** A token this close to its end is refreshed before it is used, so that it does not die on the way. */
    static final Duration AHEAD = Duration.ofMinutes(5);

    /** Above the sum of all that a refresh may wait for: a commit that comes too late would lose the new pair. */
    private static final int LONGEST_REFRESH_SECONDS = 240;

    private static final int LOCK_WAIT_SECONDS = 15;

    private static final Logger LOG = Logger.getLogger(TokenVault.class);

    @Inject
    TokenRepository tokens;

    @Inject
    AccountRepository accounts;

    @Inject
    Sealer sealer;

    @Inject
    TikTok tikTok;

    @Inject
    InstantSource clock;

    /** Stores the pair of a grant as the account's only one. */
    @Transactional(Transactional.TxType.MANDATORY)
    void store(AccountEntity account, TokenGrant grant) {
        var row = tokens.findById(account.id, LockModeType.PESSIMISTIC_WRITE);
        if (row == null) {
            row = new TokenEntity();
            row.accountId = account.id;
            row.workspaceId = account.workspaceId;
            fill(row, grant);
            tokens.persist(row);
        } else {
            fill(row, grant);
        }
    }

    /** The token held, whatever its age; empty if none is held or it cannot be opened any more. */
    @Transactional
    Optional<HeldToken> held(AccountId id) {
        return tokens.findByIdOptional(id.value()).flatMap(this::open);
    }

    boolean isStale(HeldToken token) {
        return token.expiresAt().minus(AHEAD).isBefore(clock.instant());
    }

    /**
     * The token that follows the one of {@code seenVersion}: refreshed here, or by whoever was first.
     *
     * @return empty once TikTok has refused the refresh token for good; the account then needs a new login
     * @throws TikTokException.Unreachable if TikTok did not answer; the account stays connected
     */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    @TransactionConfiguration(timeout = LONGEST_REFRESH_SECONDS)
    Optional<HeldToken> refreshed(AccountId id, int seenVersion) {
        // Whoever waits keeps a connection: rather than all of them, let the later ones come back.
        tokens.getEntityManager()
                .createNativeQuery("set local lock_timeout = '" + LOCK_WAIT_SECONDS + "s'")
                .executeUpdate();
        var row = tokens.findById(id.value(), LockModeType.PESSIMISTIC_WRITE);
        if (row == null) {
            return Optional.empty();
        }
        if (row.version != seenVersion) {
            return open(row);
        }
        try {
            var grant = refresh(new RefreshToken(sealer.open(row.refreshToken, name(row))));
            fill(row, grant);
            accounts.findById(row.accountId).grantedScopes = Scope.join(grant.scopes());
            return open(row);
        } catch (TikTokException.TokenRejected | Sealer.CannotOpen e) {
            LOG.warnf("account %s needs a new login: %s", id, e.getMessage());
            needsLogin(accounts.findById(row.accountId));
            return Optional.empty();
        }
    }

    /** Notes that no token of this account works any more. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    void lost(AccountId id) {
        accounts.findByIdOptional(id.value())
                .filter(account -> account.state == AccountState.CONNECTED)
                .ifPresent(TokenVault::needsLogin);
    }

    private static void needsLogin(AccountEntity account) {
        account.state = AccountState.RECONNECT_NEEDED;
        account.stateReason = "TikTok no longer accepts this authorization.";
    }

    /** Forgets the account's tokens. Like {@link #lock}, so call it before the account is changed. */
    @Transactional(Transactional.TxType.MANDATORY)
    void wipe(AccountId id) {
        var row = tokens.findById(id.value(), LockModeType.PESSIMISTIC_WRITE);
        if (row != null) {
            tokens.delete(row);
        }
    }

    /**
     * Taken before an account is changed together with its tokens, because a refresh takes it first and then the account:
     * in the other order the two would wait for each other.
     */
    @Transactional(Transactional.TxType.MANDATORY)
    void lock(AccountId id) {
        tokens.findById(id.value(), LockModeType.PESSIMISTIC_WRITE);
    }

    /** A refresh whose answer was lost may have happened: one more try with the same token tells. */
    private TokenGrant refresh(RefreshToken token) {
        try {
            return refreshOnce(token);
        } catch (TikTokException.Unreachable e) {
            return refreshOnce(token);
        }
    }

    /** A refusal of anything but the token is about this installation's app, and no account or post is at fault. */
    private TokenGrant refreshOnce(RefreshToken token) {
        try {
            return tikTok.refresh(token);
        } catch (TikTokException.Refused e) {
            LOG.errorf(
                    "TikTok refuses this app: %s. Check TIKTOK_CLIENT_KEY and TIKTOK_CLIENT_SECRET.", e.getMessage());
            throw new TikTokException.Unreachable(
                    e.getMessage(), false, e.logId().orElse(null), e);
        }
    }

    private void fill(TokenEntity row, TokenGrant grant) {
        var now = clock.instant();
        row.accessToken = sealer.seal(grant.accessToken().reveal(), name(row));
        row.accessExpiresAt = now.plus(grant.expiresIn());
        row.refreshToken = sealer.seal(grant.refreshToken().reveal(), name(row));
        row.refreshExpiresAt = now.plus(grant.refreshExpiresIn());
        row.version++;
    }

    private Optional<HeldToken> open(TokenEntity row) {
        try {
            return Optional.of(new HeldToken(
                    new AccessToken(sealer.open(row.accessToken, name(row))), row.accessExpiresAt, row.version));
        } catch (Sealer.CannotOpen e) {
            LOG.warn(e.getMessage());
            return Optional.empty();
        }
    }

    private static String name(TokenEntity row) {
        return "account_token:" + row.accountId;
    }
}
