package space.clipsignal.tiktok.publish;

import java.util.List;
import java.util.OptionalLong;

/**
 * What became of a publish, in TikTok's words (<a
 * href="https://developers.tiktok.com/docs/en/content-posting-api-reference-get-video-status">status</a>, checked 2026-11).
 */
public sealed interface PublishStatus {

    /** PROCESSING_UPLOAD: bytes are arriving, or have arrived and are being checked. */
    record ProcessingUpload(OptionalLong uploadedBytes) implements PublishStatus {}

    /** PROCESSING_DOWNLOAD: TikTok is fetching the media. */
    record ProcessingDownload(OptionalLong downloadedBytes) implements PublishStatus {}

    /** SEND_TO_USER_INBOX: a draft has arrived; nothing more happens until its creator acts. */
    record SentToUserInbox() implements PublishStatus {}

    /**
     * PUBLISH_COMPLETE: posted.
     *
     * @param publicPostIds ids of the videos that everybody may see and that passed moderation; empty for long or for ever, several for a
     *     draft that was posted more than once
     */
    record PublishComplete(List<String> publicPostIds) implements PublishStatus {

        public PublishComplete {
            publicPostIds = List.copyOf(publicPostIds);
        }
    }

    /** FAILED: ended without a post. */
    record Failed(FailReason reason) implements PublishStatus {}

    /** A word that this client does not know: neither success nor failure. */
    record Unknown(String status) implements PublishStatus {}
}
