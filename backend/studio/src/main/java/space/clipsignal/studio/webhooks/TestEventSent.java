package space.clipsignal.studio.webhooks;

import java.net.URI;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A test event was sent and answered.
 *
 * @param httpStatus what the callback URL answered; TikTok takes 200 alone for delivered
 */
public record TestEventSent(
        @Schema(required = true) URI sentTo,
        @Schema(required = true) int httpStatus,
        @Schema(required = true) Instant sentAt) {}
