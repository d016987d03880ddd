package space.clipsignal.simulator.rule;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Optional;
import space.clipsignal.simulator.http.Refusal;
import space.clipsignal.simulator.world.UploadPlan;

/**
 * Where the video comes from.
 * https://developers.tiktok.com/docs/en/content-posting-api-reference-direct-post, checked 2026-11
 */
public final class SourceInfo {

    private SourceInfo() {}

    /** The plan of a file upload, or empty for a video to be pulled from a URL. */
    public static Optional<UploadPlan> read(JsonNode body) {
        JsonNode source = body.path("source_info");
        if (!source.isObject()) {
            throw refusal("The source info is empty or incorrect");
        }
        return switch (source.path("source").asText()) {
            case "FILE_UPLOAD" ->
                Optional.of(new UploadPlan(
                        bytes(source, "video_size", "The video size is invalid"),
                        bytes(source, "chunk_size", "The chunk size is invalid"),
                        bytes(source, "total_chunk_count", "The total chunk count is invalid")));
            case "PULL_FROM_URL" -> {
                if (!source.path("video_url").isTextual()) {
                    throw refusal("The video url is invalid");
                }
                yield Optional.empty();
            }
            default -> throw refusal("The source is invalid");
        };
    }

    /** No app of this simulator has verified any URL yet, so each is somebody else's. */
    public static Refusal urlOwnershipUnverified() {
        return new Refusal(
                403,
                "url_ownership_unverified",
                "Please review our URL ownership verification rules at"
                        + " https://developers.tiktok.com/doc/content-posting-api-media-transfer-guide/#pull_from_url");
    }

    private static long bytes(JsonNode source, String field, String otherwise) {
        JsonNode value = source.path(field);
        if (!value.isIntegralNumber() || !value.canConvertToLong()) {
            throw refusal(otherwise);
        }
        return value.asLong();
    }

    private static Refusal refusal(String message) {
        return new Refusal(400, "invalid_params", message);
    }
}
