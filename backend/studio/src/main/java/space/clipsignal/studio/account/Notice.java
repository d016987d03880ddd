package space.clipsignal.studio.account;

import space.clipsignal.tiktok.webhook.WebhookEvent;

/**
 * What TikTok told about an account, on its way, inside the transaction of the webhook inbox, through the features
 * that care. A feature that changes something because of it says so with {@link #changedSomething}.
 */
public final class Notice {

    private final WebhookEvent event;
    private final Account account;
    private final boolean trusted;
    private boolean changed;

    /**
     * @param trusted whether the signature was made just now; an old one only is a reason to ask TikTok
     */
    public Notice(WebhookEvent event, Account account, boolean trusted) {
        this.event = event;
        this.account = account;
        this.trusted = trusted;
    }

    /** What TikTok told. */
    public WebhookEvent event() {
        return event;
    }

    /** The account it is about. */
    public Account account() {
        return account;
    }

    /** Whether the event may be believed as it stands. */
    public boolean trusted() {
        return trusted;
    }

    /** Says that this notice changed something here. */
    public void changedSomething() {
        changed = true;
    }

    /** Whether any feature changed something because of it. */
    public boolean hasChangedSomething() {
        return changed;
    }
}
