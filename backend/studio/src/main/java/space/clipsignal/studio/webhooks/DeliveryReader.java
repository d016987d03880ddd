package space.clipsignal.studio.webhooks;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.time.InstantSource;
import java.util.UUID;
import org.jboss.logging.Logger;
import space.clipsignal.studio.account.AccountSettings;
import space.clipsignal.studio.account.Accounts;
import space.clipsignal.studio.account.Notice;
import space.clipsignal.tiktok.webhook.WebhookEvent;

/** Reads stored deliveries and tells the features that care, in the transaction in which it notes what came of it. */
@ApplicationScoped
class DeliveryReader {

    private static final Logger LOG = Logger.getLogger(DeliveryReader.class);

    @Inject
    DeliveryRepository rows;

    @Inject
    Signatures signatures;

    @Inject
    Accounts accounts;

    @Inject
    AccountSettings app;

    @Inject
    WebhookSettings settings;

    @Inject
    Event<Notice> notices;

    @Inject
    InstantSource clock;

    /** Reads one delivery. Safe to repeat: one that has been read stays as it is. */
    @Transactional
    void read(UUID id) {
        var row = rows.findById(id, LockModeType.PESSIMISTIC_WRITE);
        if (row != null && row.outcome == Outcome.PENDING) {
            row.outcome = outcome(row);
        }
        rows.forgetBefore(clock.instant().minus(settings.retention()));
    }

    /** Notes that a delivery cannot be read. */
    @Transactional
    void giveUp(UUID id) {
        LOG.errorf("webhook delivery %s is given up; publishing goes on by asking TikTok", id);
        rows.findByIdOptional(id).ifPresent(row -> row.outcome = Outcome.FAILED);
    }

    private Outcome outcome(DeliveryEntity row) {
        var proved = signatures.prove(row);
        if (proved.isEmpty()) {
            LOG.warnf("webhook delivery %s can no longer be proved: the client secret has changed", row.id);
            return Outcome.FAILED;
        }
        var event = WebhookEvent.parse(proved.get());
        if (!event.clientKey().equals(app.clientKey())) {
            return Outcome.IGNORED;
        }
        var account = accounts.byOpenId(event.openId());
        if (account.isEmpty()) {
            return Outcome.IGNORED;
        }
        row.accountId = account.get().id().value();
        row.workspaceId = account.get().workspaceId().value();
        if (event instanceof WebhookEvent.Unknown unknown) {
            return unknown.event().equals(TestEvents.NAME) ? Outcome.UNCHANGED : Outcome.IGNORED;
        }
        var notice = new Notice(event, account.get(), row.verification == Verification.VERIFIED);
        notices.fire(notice);
        return notice.hasChangedSomething() ? Outcome.APPLIED : Outcome.UNCHANGED;
    }
}
