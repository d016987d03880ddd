package space.clipsignal.studio.auth;

import java.net.URI;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import space.clipsignal.studio.account.ConnectedAccount;
import space.clipsignal.studio.account.ConnectionState;
import space.clipsignal.studio.platform.Installation;

/**
 * Who is logged in, and to what kind of studio.
 *
 * @param demo whether strangers may try this installation: the SPA shows a banner
 * @param appAudited whether TikTok has audited the app for Direct Post, as the operator says
 * @param simulatorUrl where the simulator's console is; null when the studio talks to the real TikTok
 * @param operator whether the caller runs this installation
 */
public record AuthSession(
        @Schema(required = true) ConnectionState state,
        @Schema(required = true) Installation.Mode mode,
        @Schema(required = true) boolean demo,
        @Schema(required = true) boolean appAudited,
        @Schema(required = true, nullable = true) URI simulatorUrl,
        @Schema(required = true) URI publicUrl,
        @Schema(required = true) boolean operator,
        @Schema(required = true) List<ConnectedAccount> accounts) {}
