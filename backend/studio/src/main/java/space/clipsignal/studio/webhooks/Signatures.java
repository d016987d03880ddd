package space.clipsignal.studio.webhooks;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.InstantSource;
import java.util.Optional;
import space.clipsignal.studio.account.AccountSettings;
import space.clipsignal.tiktok.webhook.Verdict;
import space.clipsignal.tiktok.webhook.VerifiedDelivery;
import space.clipsignal.tiktok.webhook.WebhookSignature;

/** Judges deliveries with the app's secret. */
@ApplicationScoped
class Signatures {

    @Inject
    AccountSettings app;

    @Inject
    WebhookSettings settings;

    @Inject
    InstantSource clock;

    /** What a delivery is worth that arrives now. */
    Verdict judge(String header, byte[] body) {
        return judge(header, body, clock);
    }

    /**
     * The delivery as it was judged when it arrived. A stored row is proved again rather than believed; empty if the
     * app's secret has changed since.
     */
    Optional<VerifiedDelivery> prove(DeliveryEntity row) {
        return switch (judge(row.signature, row.body, InstantSource.fixed(row.receivedAt))) {
            case Verdict.Verified verified -> Optional.of(verified.delivery());
            case Verdict.Stale stale -> Optional.of(stale.delivery());
            case Verdict.Rejected rejected -> Optional.empty();
        };
    }

    private Verdict judge(String header, byte[] body, InstantSource at) {
        return new WebhookSignature(app.clientSecret(), at, settings.tolerance()).verify(header, body);
    }
}
