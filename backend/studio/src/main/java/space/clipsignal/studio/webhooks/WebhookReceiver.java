package space.clipsignal.studio.webhooks;

import java.net.URI;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Where and how this studio receives TikTok's webhooks.
 *
 * @param callbackUrl to be registered in TikTok's developer portal
 * @param toleranceSeconds how far a signature's time may be from now
 */
public record WebhookReceiver(
        @Schema(required = true) URI callbackUrl,
        @Schema(required = true) String signatureHeader,
        @Schema(required = true) long toleranceSeconds) {}
