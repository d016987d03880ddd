package space.clipsignal.studio.library;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Something about a clip that TikTok would refuse, or that its owner should know.
 *
 * @param code stable name
 * @param blocking whether the clip cannot be sent
 * @param message what is wrong
 * @param remedy what to do about it
 */
public record ClipProblem(
        @Schema(required = true) String code,
        @Schema(required = true) boolean blocking,
        @Schema(required = true) String message,
        @Schema(required = true) String remedy) {}
