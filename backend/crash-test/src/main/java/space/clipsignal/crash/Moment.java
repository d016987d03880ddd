package space.clipsignal.crash;

import java.time.Duration;

/** The named moments at which the studio is killed: between any two steps of a post's way. */
enum Moment {
    REQUEST_NOT_STORED(new Hold.AtDatabase("NONE", "QUEUED"), Clip.SMALL, false),
    INTENT_NOT_STORED(new Hold.AtDatabase("QUEUED", "INITIALISING"), Clip.SMALL, false),
    INIT_ON_ITS_WAY(at("INITIALISING", Fault.of(Fault.INIT_DIRECT, "delay")), Clip.SMALL, false),
    INIT_NOT_ANSWERED(at("INITIALISING", Fault.of(Fault.INIT_DRAFT, "delayAnswer")), Clip.SMALL, true),
    PUBLISH_ID_NOT_STORED(new Hold.AtDatabase("INITIALISING", "UPLOADING"), Clip.SMALL, false),
    CHUNK_ON_ITS_WAY(at("UPLOADING", Fault.ofChunk(1, "delay")), Clip.LARGE, false),
    CHUNK_NOT_ANSWERED(at("UPLOADING", Fault.ofChunk(1, "delayAnswer")), Clip.LARGE, false),
    PROGRESS_NOT_STORED(new Hold.AtDatabase("UPLOADING", "UPLOADING"), Clip.LARGE, true),
    LAST_CHUNK_NOT_BEGUN(new Hold.AtDatabase("UPLOADING", "COMPLETING"), Clip.SMALL, false),
    LAST_CHUNK_ON_ITS_WAY(at("COMPLETING", Fault.ofChunk(2, "delay")), Clip.LARGE, false),
    LAST_CHUNK_NOT_ANSWERED(at("COMPLETING", Fault.ofChunk(2, "delayAnswer")), Clip.LARGE, false),
    UPLOAD_NOT_STORED(new Hold.AtDatabase("COMPLETING", "PROCESSING"), Clip.SMALL, false),
    STATUS_NOT_ANSWERED(at("PROCESSING", Fault.of(Fault.STATUS, "delayAnswer")), Clip.SMALL, false),
    DELIVERY_NOT_STORED(new Hold.AtDatabase("PROCESSING", "IN_INBOX"), Clip.SMALL, true),
    PUBLICATION_NOT_STORED(new Hold.AtDatabase("PROCESSING", "PUBLISHED"), Clip.SMALL, false),
    RANDOM(new Hold.Nowhere(), Clip.SMALL, false);

    // Records of records: immutable, though Error Prone cannot see it.
    @SuppressWarnings("ImmutableEnumChecker")
    private final Hold hold;

    private final int clipBytes;
    private final boolean draft;

    Moment(Hold hold, int clipBytes, boolean draft) {
        this.hold = hold;
        this.clipBytes = clipBytes;
        this.draft = draft;
    }

    Hold hold() {
        return hold;
    }

    /** How large a clip comes through this moment for sure. */
    int clipBytes() {
        return clipBytes;
    }

    boolean draft() {
        return draft;
    }

    private static Hold at(String state, Fault fault) {
        return new Hold.AtTikTok(
                state, new Fault(fault.endpoint(), fault.chunk(), fault.effect(), Duration.ofMillis(1_500)));
    }
}
