package space.clipsignal.studio.publish;

import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A limit of TikTok's and how much of it is used.
 *
 * @param windowSeconds the sliding time it is counted over
 * @param freeAt when there is room for one more; null if there is room now
 */
@Schema(name = "Quota")
public record QuotaView(
        @Schema(required = true) String name,
        @Schema(required = true) int limit,
        @Schema(required = true) int used,
        @Schema(required = true) long windowSeconds,
        @Schema(required = true, nullable = true) Instant freeAt) {

    static QuotaView of(Limit limit, int most, List<Instant> used) {
        var freeAt = used.size() < most ? null : used.get(used.size() - most).plus(limit.window());
        return new QuotaView(limit.name(), most, used.size(), limit.window().toSeconds(), freeAt);
    }
}
