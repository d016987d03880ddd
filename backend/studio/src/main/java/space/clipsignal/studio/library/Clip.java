package space.clipsignal.studio.library;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import space.clipsignal.studio.library.probe.Container;

/**
 * A video in the library, as its file really is.
 *
 * @param fileName the name it was uploaded under
 * @param sha256 digest of its bytes in lower-case hex
 * @param videoCodec H264, H265, VP8, VP9, or another codec's name in capitals
 * @param width in pixels as shown, after rotation
 * @param height in pixels as shown, after rotation
 * @param frameRate average frames a second
 * @param problems what TikTok's limits say about it now
 */
public record Clip(
        @Schema(required = true, implementation = UUID.class) ClipId id,
        @Schema(required = true) String fileName,
        @Schema(required = true) String sha256,
        @Schema(required = true) long sizeBytes,
        @Schema(required = true) Container container,
        @Schema(required = true) String videoCodec,
        @Schema(required = true) double durationSeconds,
        @Schema(required = true) int width,
        @Schema(required = true) int height,
        @Schema(required = true) double frameRate,
        @Schema(required = true) List<ClipProblem> problems,
        @Schema(required = true) Instant createdAt) {

    /** How long it plays. */
    public Duration duration() {
        return Duration.ofMillis(Math.round(durationSeconds * 1000));
    }

    /** Whether TikTok would refuse it whatever the creator may do. */
    public boolean blocked() {
        return problems.stream().anyMatch(ClipProblem::blocking);
    }
}
