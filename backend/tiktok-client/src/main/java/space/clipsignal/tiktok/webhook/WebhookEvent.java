package space.clipsignal.tiktok.webhook;

import java.time.Instant;
import space.clipsignal.tiktok.publish.FailReason;
import space.clipsignal.tiktok.publish.PublishId;

/**
 * What TikTok tells us of its own accord (<a href="https://developers.tiktok.com/docs/en/webhooks-events">events</a>, checked 2026-11). At
 * least once, in no promised order, without an id.
 */
public sealed interface WebhookEvent {

    /** What every event carries. */
    Head head();

    default String clientKey() {
        return head().clientKey();
    }

    /** Whose account; empty in the few events that are not about one. */
    default String openId() {
        return head().openId();
    }

    default Instant createdAt() {
        return head().createdAt();
    }

    /** Reads a delivery; total, so what cannot be understood becomes {@link Unknown} and can still be shown. */
    static WebhookEvent parse(VerifiedDelivery delivery) {
        return EventReader.read(delivery);
    }

    /** For which app, about whom, and when it happened. */
    record Head(String clientKey, String openId, Instant createdAt) {}

    /** authorization.removed: the tokens are already dead. */
    record AuthorizationRemoved(Head head, RemovalReason reason) implements WebhookEvent {}

    /** post.publish.failed */
    record PublishFailed(Head head, PublishId publishId, FailReason reason, String publishType)
            implements WebhookEvent {}

    /** post.publish.complete; may come several times for a draft, whose creator can post it more than once. */
    record PublishComplete(Head head, PublishId publishId, String publishType) implements WebhookEvent {}

    /** post.publish.inbox_delivered */
    record InboxDelivered(Head head, PublishId publishId, String publishType) implements WebhookEvent {}

    /** post.publish.publicly_available: anybody can see it now. */
    record PubliclyAvailable(Head head, PublishId publishId, String postId, String publishType)
            implements WebhookEvent {}

    /** post.publish.no_longer_publicaly_available, which TikTok spells differently from its counterpart. */
    record NoLongerPublic(Head head, PublishId publishId, String postId, String publishType) implements WebhookEvent {}

    /** An event that this client does not know or cannot read. */
    record Unknown(Head head, String event, String content) implements WebhookEvent {}

    /** Why an authorization ended; TikTok numbers these 0 to 5. */
    enum RemovalReason {
        UNKNOWN,
        USER_DISCONNECTED,
        ACCOUNT_DELETED,
        AGE_CHANGED,
        ACCOUNT_BANNED,
        DEVELOPER_REVOKED
    }
}
