package space.clipsignal.simulator.world;

/**
 * How a client said it would cut its file. Checked by {@code ChunkRules} before it gets here.
 * https://developers.tiktok.com/docs/en/content-posting-api-media-transfer-guide, checked 2026-11
 */
public record UploadPlan(long videoSizeBytes, long chunkSizeBytes, long totalChunkCount) {

    /** Which chunk starts at {@code firstByte}; the last one absorbs the remainder. */
    public long chunkAt(long firstByte) {
        return Math.min(firstByte / chunkSizeBytes, totalChunkCount - 1);
    }

    /** The last byte, inclusive, of the chunk that starts at {@code firstByte}. */
    public long lastByteOfChunkAt(long firstByte) {
        boolean last = chunkAt(firstByte) == totalChunkCount - 1;
        return (last ? videoSizeBytes : firstByte + chunkSizeBytes) - 1;
    }
}
