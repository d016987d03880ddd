package space.clipsignal.studio.publish;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.InstantSource;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import space.clipsignal.studio.account.AccountId;
import space.clipsignal.studio.account.Accounts;
import space.clipsignal.studio.testing.Creator;
import space.clipsignal.studio.testing.Studio;

@QuarkusTest
class RateWindowsTest {

    @Inject
    RateWindows windows;

    @Inject
    PublishSettings settings;

    @Inject
    Accounts accounts;

    @Inject
    InstantSource clock;

    /** Other tests ask about this creator too. */
    @AfterEach
    void forgetTheMinute() {
        QuarkusTransaction.requiringNew().run(() -> windows.delete("id like ?1", "%:" + Limit.CREATOR_INFO));
    }

    @Test
    void takesWhatTikTokTakesInAMinuteAndNoMore() {
        var studio = Studio.of(Creator.NO_COMMENTS);
        var id = AccountId.fromString(studio.get("/account").extract().path("accountId"));
        var account = accounts.find(id).orElseThrow();
        var most = settings.limits().creatorInfosPerMinute();
        var taken = new AtomicInteger(windows.used(id, Limit.CREATOR_INFO).length);

        // At once from several sides, as several replicas would.
        try (var callers = Executors.newFixedThreadPool(8)) {
            for (var i = 0; i < 2 * most; i++) {
                callers.execute(() -> {
                    try {
                        windows.take(account.workspaceId(), id, Limit.CREATOR_INFO);
                        taken.incrementAndGet();
                    } catch (QuotaUsed e) {
                        // Expected of one half; the count tells whether it was so.
                    }
                });
            }
        }

        assertThat(taken).hasValue(most);
        var refused = catchThrowableOfType(
                QuotaUsed.class, () -> windows.take(account.workspaceId(), id, Limit.CREATOR_INFO));
        assertThat(refused.freeAt()).isBetween(clock.instant(), clock.instant().plus(Duration.ofMinutes(1)));
    }
}
