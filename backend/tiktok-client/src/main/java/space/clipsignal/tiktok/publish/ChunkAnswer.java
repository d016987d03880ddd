package space.clipsignal.tiktok.publish;

import java.util.OptionalLong;

/**
 * TikTok's answer to one chunk (<a href="https://developers.tiktok.com/docs/en/content-posting-api-media-transfer-guide">media transfer
 * guide</a>, checked 2026-11).
 */
public sealed interface ChunkAnswer {

    /** 206: kept, more expected. The count is TikTok's; {@link UploadPlan#chunksWithin(long)} reads it. */
    record Stored(long uploadedBytes) implements ChunkAnswer {}

    /** 201: all bytes are in and processing starts. From here on only the status decides. */
    record Complete() implements ChunkAnswer {}

    /** 403: the hour of the upload URL is over. */
    record UrlExpired() implements ChunkAnswer {}

    /** 404: TikTok knows no such upload, or no longer because it is complete. */
    record UnknownUpload() implements ChunkAnswer {}

    /** 416: this is not the chunk that TikTok waits for; the number says what it has, if TikTok said so. */
    record OutOfStep(OptionalLong uploadedBytes) implements ChunkAnswer {}

    /** 400 or anything not documented: repeating the same chunk is pointless. */
    record Refused(int status) implements ChunkAnswer {}

    /** 5xx: the page says to repeat this chunk. */
    record ServerTrouble(int status) implements ChunkAnswer {}
}
