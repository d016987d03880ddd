package space.clipsignal.studio.webhooks;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.net.URI;
import java.util.Optional;
import space.clipsignal.studio.platform.Installation;
import space.clipsignal.studio.platform.web.Cursor;
import space.clipsignal.studio.platform.web.Page;
import space.clipsignal.studio.team.Caller;
import space.clipsignal.tiktok.webhook.WebhookSignature;

/** The webhooks that TikTok delivered here. */
@ApplicationScoped
public class Webhooks {

    private static final String CALLBACK = "/api/tiktok/webhooks";

    @Inject
    DeliveryRepository rows;

    @Inject
    WebhookSettings settings;

    @Inject
    Installation installation;

    /** The address that TikTok calls. */
    public URI callbackUrl() {
        return installation.publicUrl(CALLBACK);
    }

    /**
     * The events about the accounts of the caller's workspace, the newest first; whoever runs this installation also
     * sees those that are about no account here.
     *
     * @param cursor what the page before named as its end; null for the first page
     */
    @Transactional
    public Page<WebhookEventView> page(Caller caller, String cursor, int limit) {
        var place = Optional.ofNullable(cursor).map(text -> Cursor.decode(text, 2));
        return Page.of(
                rows.page(caller, place, limit + 1),
                limit,
                row -> Cursor.after(row.receivedAt, row.id),
                WebhookEventView::of);
    }

    /** How this studio receives webhooks. */
    public WebhookReceiver receiver() {
        return new WebhookReceiver(
                callbackUrl(), WebhookSignature.HEADER, settings.tolerance().toSeconds());
    }
}
