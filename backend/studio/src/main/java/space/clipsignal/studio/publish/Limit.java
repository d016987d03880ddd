package space.clipsignal.studio.publish;

import java.time.Duration;

/** What TikTok limits. */
enum Limit {
    /** Direct Post inits a minute. */
    INIT_DIRECT(Duration.ofMinutes(1)),
    /** Draft inits a minute. */
    INIT_DRAFT(Duration.ofMinutes(1)),
    /** Creator info a minute. */
    CREATOR_INFO(Duration.ofMinutes(1)),
    /** Status questions a minute. */
    STATUS(Duration.ofMinutes(1)),
    /** Drafts waiting in the inbox. */
    PENDING_DRAFTS(Duration.ofHours(24)),
    /** Direct Posts. */
    DIRECT_POSTS(Duration.ofHours(24)),
    /** Creators who post while the app is not audited. */
    CREATORS(Duration.ofHours(24));

    private final Duration window;

    Limit(Duration window) {
        this.window = window;
    }

    /** What is limited, as a person would say it. */
    String words() {
        return switch (this) {
            case INIT_DIRECT -> "Direct Posts begun within a minute";
            case INIT_DRAFT -> "drafts begun within a minute";
            case CREATOR_INFO -> "questions about the creator within a minute";
            case STATUS -> "questions about posts within a minute";
            case PENDING_DRAFTS -> "drafts of 24 hours that may still wait in the TikTok inbox";
            case DIRECT_POSTS -> "Direct Posts within 24 hours";
            case CREATORS -> "creators who post within 24 hours while TikTok has not audited the app";
        };
    }

    /** The time that TikTok counts over; it slides. */
    Duration window() {
        return window;
    }

    static Limit initOf(PublishMode mode) {
        return mode == PublishMode.DIRECT ? INIT_DIRECT : INIT_DRAFT;
    }

    int of(PublishSettings.Limits limits) {
        return switch (this) {
            case INIT_DIRECT, INIT_DRAFT -> limits.initsPerMinute();
            case CREATOR_INFO -> limits.creatorInfosPerMinute();
            case STATUS -> limits.statusPerMinute();
            case PENDING_DRAFTS -> limits.pendingDrafts();
            case DIRECT_POSTS -> limits.directPosts();
            case CREATORS -> limits.creatorsWhileUnaudited();
        };
    }
}
