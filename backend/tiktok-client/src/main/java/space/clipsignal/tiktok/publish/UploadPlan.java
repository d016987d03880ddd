package space.clipsignal.tiktok.publish;

/**
 * How a file is cut into chunks, told to TikTok at init and then kept to. The rules are those of the <a
 * href="https://developers.tiktok.com/docs/en/content-posting-api-media-transfer-guide">media transfer guide</a> (checked 2026-11): the count
 * is floor(size / chunk), the last chunk takes the remainder, 1 to 1000 chunks.
 */
public record UploadPlan(long sizeBytes, long chunkSizeBytes, int chunkCount) {

    /** TikTok says "5 MB": this is the larger reading, 5 MiB, so it satisfies both. */
    public static final long MIN_CHUNK_BYTES = 5_242_880;

    /** TikTok says "64 MB": this is the smaller reading. The last chunk may reach twice that. */
    public static final long MAX_CHUNK_BYTES = 64_000_000;

    public static final int MAX_CHUNKS = 1000;

    public UploadPlan {
        if (sizeBytes < 1
                || chunkSizeBytes < 1
                || chunkCount != sizeBytes / chunkSizeBytes
                || chunkCount > MAX_CHUNKS) {
            throw new IllegalArgumentException(
                    "Not a plan: " + sizeBytes + " bytes in " + chunkCount + " chunks of " + chunkSizeBytes);
        }
    }

    /**
     * The plan nearest to the wish that TikTok accepts.
     *
     * <p>One chunk is planned only as exactly the whole file: plans such as 121 MB with a chunk of 64 MB and a count of 1 satisfy the
     * documented floor, yet are refused (third-party reports, 2026-08).
     *
     * @param preferredChunkBytes any number; what TikTok would refuse is moved to the nearest bound
     * @throws IllegalArgumentException for an empty file or one above 64,000,000,000 bytes
     */
    public static UploadPlan of(long sizeBytes, long preferredChunkBytes) {
        long smallest = Math.max(MIN_CHUNK_BYTES, Math.ceilDiv(sizeBytes, MAX_CHUNKS));
        if (sizeBytes < 1 || smallest > MAX_CHUNK_BYTES) {
            throw new IllegalArgumentException("TikTok takes no file of " + sizeBytes + " bytes");
        }
        long chunk = Math.clamp(preferredChunkBytes, smallest, MAX_CHUNK_BYTES);
        if (sizeBytes / chunk >= 2) {
            return new UploadPlan(sizeBytes, chunk, Math.toIntExact(sizeBytes / chunk));
        }
        return sizeBytes <= MAX_CHUNK_BYTES
                ? new UploadPlan(sizeBytes, sizeBytes, 1)
                : new UploadPlan(sizeBytes, sizeBytes / 2, 2);
    }

    /** The bytes of one chunk, counted from 0. */
    public ByteRange chunk(int index) {
        if (index < 0 || index >= chunkCount) {
            throw new IndexOutOfBoundsException("Chunk " + index + " of " + chunkCount);
        }
        long first = index * chunkSizeBytes;
        return new ByteRange(first, index == chunkCount - 1 ? sizeBytes - 1 : first + chunkSizeBytes - 1);
    }

    /**
     * How many chunks TikTok holds when it reports that many uploaded bytes; also the index of the chunk to send next, unless all are in.
     *
     * <p>TikTok's page does not say whether {@code bytes 0-N/total} names a count or the last index, so both readings give the same answer.
     */
    public int chunksWithin(long uploadedBytes) {
        if (uploadedBytes + 1 >= sizeBytes) {
            return chunkCount;
        }
        return Math.toIntExact(Math.min((uploadedBytes + 1) / chunkSizeBytes, chunkCount - 1));
    }
}
