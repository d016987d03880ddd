package space.clipsignal.simulator.world;

import java.time.Instant;

/**
 * A file on its way in, then the memory of it: the bytes themselves are not kept.
 *
 * @param token the only credential of a chunk
 * @param expiresAt one hour after init
 * @param completedAt null until every byte is here, as are {@code sha256} and {@code media}
 */
public record Upload(
        String id,
        String token,
        UploadPlan plan,
        Instant expiresAt,
        long receivedBytes,
        int receivedChunks,
        Instant completedAt,
        String sha256,
        Media media) {

    static Upload announced(String id, String token, UploadPlan plan, Instant expiresAt) {
        return new Upload(id, token, plan, expiresAt, 0, 0, null, null, null);
    }

    Upload withChunk(long bytes) {
        return new Upload(
                id, token, plan, expiresAt, receivedBytes + bytes, receivedChunks + 1, completedAt, sha256, media);
    }

    Upload completed(Instant at, String digest, Media seen) {
        return new Upload(id, token, plan, expiresAt, receivedBytes, receivedChunks, at, digest, seen);
    }

    /** Never says the token. */
    @Override
    public String toString() {
        return "Upload[" + id + ", " + receivedBytes + "/" + plan.videoSizeBytes() + "]";
    }
}
