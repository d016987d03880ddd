package space.clipsignal.studio.publish;

import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What a person saw who looked for a post in doubt.
 *
 * @param foundOnTikTok whether it is there
 */
public record SettleRequest(@NotNull @Schema(required = true) Boolean foundOnTikTok) {}
