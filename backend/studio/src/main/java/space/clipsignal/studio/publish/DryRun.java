package space.clipsignal.studio.publish;

import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What would become of a post if it were sent now. Nothing was sent and TikTok was not asked.
 *
 * @param allowed whether it would be taken
 * @param reasons everything that speaks against it or delays it
 * @param creatorInfoReadAt when TikTok said what a Direct Post was judged by; null for drafts, and if it was not asked
 */
public record DryRun(
        @Schema(required = true) boolean allowed,
        @Schema(required = true) List<Reason> reasons,
        @Schema(required = true, nullable = true) Instant creatorInfoReadAt) {

    /**
     * A reason.
     *
     * @param field the field of the request at fault; null where none is
     * @param blocking whether the post would be refused; it would only wait otherwise
     */
    @Schema(name = "DryRunReason")
    public record Reason(
            @Schema(required = true, nullable = true) String field,
            @Schema(required = true) String message,
            @Schema(required = true) boolean blocking) {}
}
