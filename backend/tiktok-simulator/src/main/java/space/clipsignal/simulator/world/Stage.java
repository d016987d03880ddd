package space.clipsignal.simulator.world;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * How far a post has come, with TikTok's word for it.
 * https://developers.tiktok.com/docs/en/content-posting-api-reference-get-video-status, checked 2026-11
 */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "is")
@JsonSubTypes({
    @JsonSubTypes.Type(value = Stage.Uploading.class, name = "uploading"),
    @JsonSubTypes.Type(value = Stage.Processing.class, name = "processing"),
    @JsonSubTypes.Type(value = Stage.InInbox.class, name = "inInbox"),
    @JsonSubTypes.Type(value = Stage.Complete.class, name = "complete"),
    @JsonSubTypes.Type(value = Stage.Failed.class, name = "failed"),
})
public sealed interface Stage {

    /** The status that an app is told. */
    String status();

    /** When the world moves it on by itself; empty when it waits for somebody or is at its end. */
    default Optional<Instant> nextStepAt() {
        return Optional.empty();
    }

    /** Waits for bytes. */
    record Uploading() implements Stage {

        @Override
        public String status() {
            return "PROCESSING_UPLOAD";
        }
    }

    /** All bytes are here; TikTok looks at them. */
    record Processing(Instant until) implements Stage {

        @Override
        public String status() {
            return "PROCESSING_UPLOAD";
        }

        @Override
        public Optional<Instant> nextStepAt() {
            return Optional.of(until);
        }
    }

    /** A draft that waits for its creator. */
    record InInbox(Instant since) implements Stage {

        @Override
        public String status() {
            return "SEND_TO_USER_INBOX";
        }
    }

    /** On the profile; a draft that its creator posts several times appears several times. */
    record Complete(Instant since, List<Appearance> appearances) implements Stage {

        @Override
        public String status() {
            return "PUBLISH_COMPLETE";
        }

        @Override
        public Optional<Instant> nextStepAt() {
            return appearances.stream()
                    .filter(Appearance::inModeration)
                    .map(Appearance::moderatedAt)
                    .min(Instant::compareTo);
        }

        /** The ids that anybody may know. */
        public List<String> publicVideoIds() {
            return appearances.stream()
                    .filter(Appearance::visible)
                    .map(Appearance::videoId)
                    .toList();
        }
    }

    /** Over. */
    record Failed(Instant since, String reason) implements Stage {

        @Override
        public String status() {
            return "FAILED";
        }
    }

    /**
     * One video that came of a post.
     *
     * @param moderatedAt when moderation ends; null for a video that is not for everybody and never gets a public id
     */
    record Appearance(String videoId, Instant moderatedAt, boolean visible) {

        boolean inModeration() {
            return moderatedAt != null && !visible;
        }
    }
}
