package space.clipsignal.studio.webhooks;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.concurrent.atomic.AtomicInteger;
import space.clipsignal.studio.account.Notice;
import space.clipsignal.tiktok.webhook.WebhookEvent;

/** A feature that fails at first at one certain publish id, and then takes the event. */
@ApplicationScoped
class Saboteur {

    static final String PUBLISH_ID = "v_pub_file~sabotaged";

    private final AtomicInteger attempts = new AtomicInteger();

    void onNotice(@Observes Notice notice) {
        if (!(notice.event() instanceof WebhookEvent.PublishComplete complete)
                || !complete.publishId().value().equals(PUBLISH_ID)) {
            return;
        }
        if (attempts.incrementAndGet() == 1) {
            throw new IllegalStateException("sabotaged");
        }
        notice.changedSomething();
    }

    int attempts() {
        return attempts.get();
    }
}
