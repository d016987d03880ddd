package space.clipsignal.simulator.rule;

import space.clipsignal.simulator.http.Refusal;
import space.clipsignal.simulator.world.UploadPlan;

/**
 * Which plans TikTok accepts. MB is ambiguous in the documentation, so the smaller least and the greater most are taken.
 * That one chunk must be exactly the file, and both messages, have been seen on the wire.
 * https://developers.tiktok.com/docs/en/content-posting-api-media-transfer-guide, checked 2026-11
 */
public final class ChunkRules {

    public static final long LEAST_CHUNK_BYTES = 5_000_000;
    public static final long MOST_CHUNK_BYTES = 64L << 20;
    public static final long MOST_VIDEO_BYTES = 4L << 30;
    public static final long MOST_CHUNKS = 1_000;

    private ChunkRules() {}

    public static void check(UploadPlan plan) {
        if (plan.videoSizeBytes() < 1 || plan.videoSizeBytes() > MOST_VIDEO_BYTES) {
            throw refusal("The video size is invalid");
        }
        if (plan.chunkSizeBytes() < 1 || plan.chunkSizeBytes() > Math.min(plan.videoSizeBytes(), MOST_CHUNK_BYTES)) {
            throw refusal("The chunk size is invalid");
        }
        if (plan.totalChunkCount() != plan.videoSizeBytes() / plan.chunkSizeBytes()
                || plan.totalChunkCount() > MOST_CHUNKS) {
            throw refusal("The total chunk count is invalid");
        }
        boolean whole = plan.chunkSizeBytes() == plan.videoSizeBytes();
        if (!whole && (plan.totalChunkCount() == 1 || plan.chunkSizeBytes() < LEAST_CHUNK_BYTES)) {
            throw refusal("The chunk size is invalid");
        }
    }

    private static Refusal refusal(String message) {
        return new Refusal(400, "invalid_params", message);
    }
}
