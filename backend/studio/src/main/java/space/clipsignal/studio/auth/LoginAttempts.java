package space.clipsignal.studio.auth;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.security.MessageDigest;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Optional;
import space.clipsignal.studio.platform.crypto.Sealer;
import space.clipsignal.studio.platform.crypto.Sha256;

/** Logins under way: each bound to one browser, used once, and forgotten after ten minutes. */
@ApplicationScoped
class LoginAttempts implements PanacheRepositoryBase<LoginAttemptEntity, byte[]> {

    /** How long a person may take on TikTok's consent page. */
    static final Duration LIFE = Duration.ofMinutes(10);

    private static final String ROW = "login_attempt";

    @Inject
    Sealer sealer;

    @Inject
    InstantSource clock;

    @Transactional
    void begin(String state, String browser, LoginAttempt attempt) {
        delete("expiresAt < ?1", clock.instant());
        var row = new LoginAttemptEntity();
        row.stateHash = Sha256.of(state);
        row.browserHash = Sha256.of(browser);
        row.codeVerifier = sealer.seal(attempt.codeVerifier(), ROW);
        row.returnTo = attempt.returnTo();
        row.expiresAt = clock.instant().plus(LIFE);
        persist(row);
    }

    /** Takes the attempt with this state, once; empty if unknown, used, too old or begun in another browser. */
    @Transactional
    Optional<LoginAttempt> take(String state, String browser) {
        if (state == null || browser == null) {
            return Optional.empty();
        }
        var row = findById(Sha256.of(state), LockModeType.PESSIMISTIC_WRITE);
        if (row == null || !MessageDigest.isEqual(row.browserHash, Sha256.of(browser))) {
            return Optional.empty();
        }
        delete(row);
        if (row.expiresAt.isBefore(clock.instant())) {
            return Optional.empty();
        }
        return Optional.of(new LoginAttempt(sealer.open(row.codeVerifier, ROW), row.returnTo));
    }
}
