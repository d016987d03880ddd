package space.clipsignal.studio.review;

import java.net.URI;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import space.clipsignal.studio.account.ConnectionState;
import space.clipsignal.studio.platform.Installation;

/**
 * What this installation has to show for TikTok's app review.
 *
 * @param redirectUri to be registered for Login Kit
 * @param webhookCallbackUrl to be registered for webhooks
 * @param appAudited whether TikTok has audited the app for Direct Post, as the operator says
 */
public record ReviewEvidence(
        @Schema(required = true) URI websiteUrl,
        @Schema(required = true) URI redirectUri,
        @Schema(required = true) URI webhookCallbackUrl,
        @Schema(required = true) List<ReviewScope> scopes,
        @Schema(required = true) ConnectionState connectionState,
        @Schema(required = true) Installation.Mode mode,
        @Schema(required = true) boolean appAudited,
        @Schema(required = true) URI termsUrl,
        @Schema(required = true) URI privacyUrl) {

    /**
     * A TikTok permission and its visible use.
     *
     * @param requested whether this installation asks for it at login
     * @param granted whether a connected account of the caller has granted it; null without a session
     * @param screen path of the screen that uses it
     * @param use what for
     */
    public record ReviewScope(
            @Schema(required = true) String name,
            @Schema(required = true) boolean requested,
            @Schema(required = true, nullable = true) Boolean granted,
            @Schema(required = true) String screen,
            @Schema(required = true) String use) {}
}
