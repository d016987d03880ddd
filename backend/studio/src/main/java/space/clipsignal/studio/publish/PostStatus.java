package space.clipsignal.studio.publish;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Where a post stands, as the API says it. */
@Schema(name = "PostState")
public enum PostStatus {
    /** To be sent at a later time. */
    SCHEDULED,
    /** To be sent as soon as a worker is free. */
    QUEUED,
    /** TikTok is being asked for a place to upload to. */
    INITIALISING,
    /** Bytes are on their way to TikTok. */
    UPLOADING,
    /** TikTok has every byte and works on them. */
    PROCESSING,
    /** TikTok has put the draft into the creator's inbox. */
    IN_INBOX,
    /** TikTok says that the post is published. */
    PUBLISHED,
    /** It ended without a post. */
    FAILED,
    /** Withdrawn before the first byte. */
    CANCELLED,
    /** All bytes may have arrived and TikTok can no longer be asked; a person has to look. */
    IN_DOUBT
}
