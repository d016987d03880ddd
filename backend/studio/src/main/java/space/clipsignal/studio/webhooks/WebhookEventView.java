package space.clipsignal.studio.webhooks;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import space.clipsignal.studio.account.AccountId;

/**
 * A delivery of TikTok's as the API shows it.
 *
 * @param event TikTok's name of it
 * @param createdAt when it happened, as TikTok says
 * @param accountId whom it is about; null if that is no account of this studio, or not read yet
 * @param payload the body with its content unfolded
 */
@Schema(name = "WebhookEvent")
public record WebhookEventView(
        @Schema(required = true) UUID id,
        @Schema(required = true) String event,
        @Schema(required = true) Instant receivedAt,
        @Schema(required = true) Instant createdAt,
        @Schema(required = true, nullable = true) AccountId accountId,
        @Schema(required = true) Verification verification,
        @Schema(required = true) Outcome outcome,
        @Schema(required = true) Map<String, Object> payload) {

    static WebhookEventView of(DeliveryEntity row) {
        var payload = EventPayload.of(row.body);
        return new WebhookEventView(
                row.id,
                payload.event(),
                row.receivedAt,
                payload.createdAt(row.receivedAt),
                row.accountId == null ? null : new AccountId(row.accountId),
                row.verification,
                row.outcome,
                payload.toMap());
    }
}
