package space.clipsignal.studio.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.LockTimeoutException;
import jakarta.persistence.PessimisticLockException;
import java.util.function.Function;
import space.clipsignal.tiktok.error.TikTokException;
import space.clipsignal.tiktok.oauth.AccessToken;

/** The only door to TikTok in the name of an account: finds a live token, and refreshes one that dies on the way. */
@ApplicationScoped
public class TikTokAccess {

    @Inject
    TokenVault vault;

    /**
     * Calls TikTok for an account. The token must not be kept beyond {@code call}.
     *
     * <p>{@code call} runs a second time, with a new token, if TikTok rejects the first; TikTok has then done nothing.
     *
     * @throws ReconnectNeeded if the creator has to log in again
     * @throws TikTokException whatever else TikTok answers
     */
    public <T> T call(AccountId id, Function<AccessToken, T> call) {
        var held = vault.held(id).orElseThrow(() -> lost(id));
        var token = live(id, held);
        try {
            return call.apply(token.accessToken());
        } catch (TikTokException.TokenRejected e) {
            return call.apply(next(id, token).accessToken());
        }
    }

    private HeldToken live(AccountId id, HeldToken held) {
        if (!vault.isStale(held)) {
            return held;
        }
        try {
            return next(id, held);
        } catch (TikTokException.Unreachable e) {
            // The refresh can wait until the old token is really dead; TikTok tells by rejecting it.
            return held;
        }
    }

    private HeldToken next(AccountId id, HeldToken seen) {
        try {
            return vault.refreshed(id, seen.version()).orElseThrow(ReconnectNeeded::new);
        } catch (PessimisticLockException | LockTimeoutException e) {
            throw new TikTokException.Unreachable("another refresh of this account takes long", false, null, e);
        }
    }

    private ReconnectNeeded lost(AccountId id) {
        vault.lost(id);
        return new ReconnectNeeded();
    }
}
