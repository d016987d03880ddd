package space.clipsignal.tiktok.webhook;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.Instant;
import java.util.Optional;
import space.clipsignal.tiktok.publish.FailReason;
import space.clipsignal.tiktok.publish.PublishId;

/** From a body to an event. The content is JSON written into a string, so it is parsed twice. */
final class EventReader {

    private static final ObjectMapper JSON = new ObjectMapper();

    private final WebhookEvent.Head head;
    private final String event;
    private final String rawContent;
    private final JsonNode content;

    private EventReader(JsonNode envelope, VerifiedDelivery delivery) {
        Instant createdAt = envelope.path("create_time").canConvertToLong()
                ? Instant.ofEpochSecond(envelope.path("create_time").asLong())
                : delivery.signedAt();
        head = new WebhookEvent.Head(
                envelope.path("client_key").asText(),
                envelope.path("user_openid").asText(),
                createdAt);
        event = envelope.path("event").asText();
        rawContent =
                event.isEmpty() ? delivery.body() : envelope.path("content").asText();
        content = tree(rawContent).orElseGet(JSON::createObjectNode);
    }

    static WebhookEvent read(VerifiedDelivery delivery) {
        return new EventReader(tree(delivery.body()).orElseGet(JSON::createObjectNode), delivery).toEvent();
    }

    private static Optional<JsonNode> tree(String json) {
        try {
            return Optional.ofNullable(JSON.readTree(json)).filter(JsonNode::isObject);
        } catch (JsonProcessingException notJson) {
            return Optional.empty();
        }
    }

    private WebhookEvent toEvent() {
        if (event.equals("authorization.removed")) {
            return new WebhookEvent.AuthorizationRemoved(head, removalReason());
        }
        return text("publish_id")
                .map(PublishId::new)
                .flatMap(this::publishEvent)
                .orElseGet(() -> new WebhookEvent.Unknown(head, event, rawContent));
    }

    private Optional<WebhookEvent> publishEvent(PublishId id) {
        String type = text("publish_type").orElse("");
        return switch (event) {
            case "post.publish.failed" ->
                Optional.of(new WebhookEvent.PublishFailed(
                        head, id, text("reason").map(FailReason::new).orElse(FailReason.UNSTATED), type));
            case "post.publish.complete" -> Optional.of(new WebhookEvent.PublishComplete(head, id, type));
            case "post.publish.inbox_delivered" -> Optional.of(new WebhookEvent.InboxDelivered(head, id, type));
            case "post.publish.publicly_available" ->
                text("post_id").map(post -> new WebhookEvent.PubliclyAvailable(head, id, post, type));
            case "post.publish.no_longer_publicaly_available" ->
                text("post_id").map(post -> new WebhookEvent.NoLongerPublic(head, id, post, type));
            default -> Optional.empty();
        };
    }

    private WebhookEvent.RemovalReason removalReason() {
        return switch (content.path("reason").asInt()) {
            case 1 -> WebhookEvent.RemovalReason.USER_DISCONNECTED;
            case 2 -> WebhookEvent.RemovalReason.ACCOUNT_DELETED;
            case 3 -> WebhookEvent.RemovalReason.AGE_CHANGED;
            case 4 -> WebhookEvent.RemovalReason.ACCOUNT_BANNED;
            case 5 -> WebhookEvent.RemovalReason.DEVELOPER_REVOKED;
            default -> WebhookEvent.RemovalReason.UNKNOWN;
        };
    }

    /** A text or a number as text: TikTok does not say which of them a post_id is. */
    private Optional<String> text(String field) {
        return Optional.of(content.path(field).asText()).filter(value -> !value.isBlank());
    }
}
