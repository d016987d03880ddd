package space.clipsignal.studio.publish;

import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import space.clipsignal.tiktok.publish.PublishId;
import space.clipsignal.tiktok.publish.UploadPlan;

/**
 * The states of a post. Each offers its legal transitions and no others; {@code Ledger} stores them by compare-and-set,
 * so a worker that was overtaken cannot act on a state that is no longer true.
 */
sealed interface PostState {

    /** What the API calls this state. */
    PostStatus status();

    /**
     * A place at TikTok to send bytes to, as init handed it out.
     *
     * @param plan the chunks that were announced; sending any others is refused
     */
    record Upload(PublishId publishId, URI url, Instant expiresAt, UploadPlan plan) {

        /** What was sent just before the end may still be on its way for so long. */
        private static final Duration IN_FLIGHT = Duration.ofMinutes(10);

        boolean takesBytes(Instant now) {
            return now.isBefore(expiresAt);
        }

        boolean isOver(Instant now) {
            return !now.isBefore(expiresAt.plus(IN_FLIGHT));
        }
    }

    /** To be sent at a later time. Nothing was sent. */
    record Scheduled(Instant at) implements PostState, Cancellable, CanFail {
        @Override
        public PostStatus status() {
            return PostStatus.SCHEDULED;
        }

        Queued due() {
            return new Queued();
        }
    }

    /** Waiting for a worker. Nothing was sent. */
    record Queued() implements PostState, Cancellable, CanFail {
        @Override
        public PostStatus status() {
            return PostStatus.QUEUED;
        }

        Initialising begin() {
            return new Initialising();
        }
    }

    /** The intent is stored; init may or may not have reached TikTok, which creates no post without bytes. */
    record Initialising() implements PostState, Cancellable, CanFail {
        @Override
        public PostStatus status() {
            return PostStatus.INITIALISING;
        }

        Uploading receive(Upload upload) {
            return new Uploading(upload, 0);
        }
    }

    /** Bytes before the last chunk are on their way: TikTok cannot have the whole file, for the last chunk never left. */
    record Uploading(Upload upload, long bytesSent) implements PostState, CanFail {
        @Override
        public PostStatus status() {
            return PostStatus.UPLOADING;
        }

        Uploading progress(long bytes) {
            return new Uploading(upload, bytes);
        }

        /** To be stored before the last chunk leaves: from then on TikTok may have the whole file. */
        Completing beforeLastChunk() {
            return new Completing(upload, bytesSent);
        }

        /** Starts over: no complete upload exists under this publish id, and none can any more. */
        Initialising startOver() {
            return new Initialising();
        }
    }

    /**
     * The last chunk was or is about to be sent: whether TikTok has the whole file, only TikTok can say. No way leads
     * from here to another init, whatever TikTok says of the bytes it has: its count may lag behind the truth.
     */
    record Completing(Upload upload, long bytesSent) implements PostState, CanFail, CanBeDoubtful, CanSettle {
        @Override
        public PostStatus status() {
            return PostStatus.UPLOADING;
        }

        @Override
        public PublishId publishId() {
            return upload.publishId();
        }

        Processing complete() {
            return new Processing(upload.publishId());
        }

        /** TikTok has more than it had; which chunk comes next only it can say. */
        Completing progress(long bytes) {
            return new Completing(upload, bytes);
        }
    }

    /** TikTok has every byte. */
    record Processing(PublishId publishId) implements PostState, CanFail, CanBeDoubtful, CanSettle {
        @Override
        public PostStatus status() {
            return PostStatus.PROCESSING;
        }
    }

    /** The draft is in the creator's inbox; the creator may make one or several posts of it. */
    record InInbox(PublishId publishId) implements PostState, CanFail, CanSettle {
        @Override
        public PostStatus status() {
            return PostStatus.IN_INBOX;
        }
    }

    /** Published, by TikTok's word. Ids come later, if ever, and only for what the public may see. */
    record Published(PublishId publishId, List<String> publicVideoIds) implements PostState {
        @Override
        public PostStatus status() {
            return PostStatus.PUBLISHED;
        }

        Published with(List<String> ids) {
            return new Published(publishId, List.copyOf(ids));
        }
    }

    /** It ended without a post, for a reason that TikTok or the studio names. */
    record Failed(Failure failure) implements PostState {
        @Override
        public PostStatus status() {
            return PostStatus.FAILED;
        }

        /** A new attempt: nothing of this one can become a post any more. */
        Queued retry() {
            return new Queued();
        }
    }

    /** Withdrawn before the first byte. */
    record Cancelled() implements PostState {
        @Override
        public PostStatus status() {
            return PostStatus.CANCELLED;
        }
    }

    /** All bytes may be at TikTok, which can no longer be asked: TikTok's late word or a person ends this. */
    record InDoubt(PublishId publishId, Failure evidence) implements PostState, CanFail, CanSettle {
        /** What a person calls it who looked for the post in vain. */
        private static final Failure NOT_POSTED = new Failure("not_posted", null);

        @Override
        public PostStatus status() {
            return PostStatus.IN_DOUBT;
        }

        /** Ends the doubt by what a person saw on TikTok. */
        PostState settle(boolean found) {
            return found ? publish(List.of()) : fail(NOT_POSTED);
        }
    }

    /** A state before the first byte. */
    sealed interface Cancellable extends PostState permits Scheduled, Queued, Initialising {
        default Cancelled cancel() {
            return new Cancelled();
        }
    }

    /** A state that a definite refusal ends. */
    sealed interface CanFail extends PostState
            permits Scheduled, Queued, Initialising, Uploading, Completing, Processing, InInbox, InDoubt {
        default Failed fail(Failure failure) {
            return new Failed(failure);
        }
    }

    /** A state in which the bytes may be complete. */
    sealed interface CanBeDoubtful extends PostState permits Completing, Processing {
        PublishId publishId();

        default InDoubt doubt(Failure evidence) {
            return new InDoubt(publishId(), evidence);
        }
    }

    /** A state that TikTok's word brings to its end. */
    sealed interface CanSettle extends PostState permits Completing, Processing, InInbox, InDoubt {
        PublishId publishId();

        default InInbox deliver() {
            return new InInbox(publishId());
        }

        default Published publish(List<String> publicVideoIds) {
            return new Published(publishId(), List.copyOf(publicVideoIds));
        }
    }

    /**
     * Why something ended.
     *
     * @param reason TikTok's fail_reason or error code, or one of the studio's own
     * @param logId TikTok's log id, or null
     */
    record Failure(String reason, String logId) {}
}
