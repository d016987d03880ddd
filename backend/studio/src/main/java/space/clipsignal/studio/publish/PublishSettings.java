package space.clipsignal.studio.publish;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** How clips are sent. */
@ConfigMapping(prefix = "studio.publish")
interface PublishSettings {

    /** Preferred size of a chunk in bytes, 5,242,880 to 64,000,000; the plan stays within TikTok's rules. */
    @WithDefault("20000000")
    long chunkBytes();

    /** A scheduled post that could not be sent within this time after its moment fails as {@code missed}. */
    @WithDefault("24H")
    Duration missedAfter();

    /** How long before its moment a scheduled post is checked once more. */
    @WithDefault("5M")
    Duration checkAhead();

    /** TikTok's limits as this studio counts them. */
    Limits limits();

    /** What TikTok takes of one account; its pages and dates stand in docs/reliability.md. */
    interface Limits {

        /** Inits of each kind a minute and token (content-posting-api-reference-direct-post, checked 2026-11). */
        @WithDefault("6")
        int initsPerMinute();

        /** Creator info a minute and token (content-posting-api-reference-query-creator-info, checked 2026-11). */
        @WithDefault("20")
        int creatorInfosPerMinute();

        /** Status questions a minute and token (content-posting-api-reference-get-video-status, checked 2026-11). */
        @WithDefault("30")
        int statusPerMinute();

        /** Drafts waiting in the inbox, of 24 hours (content-posting-api-reference-upload-video, checked 2026-11). */
        @WithDefault("5")
        int pendingDrafts();

        /** Direct Posts of 24 hours; TikTok says "typically around 15", shared by all apps. */
        @WithDefault("15")
        int directPosts();

        /** Creators of 24 hours while TikTok has not audited the app (content-sharing-guidelines, checked 2026-11). */
        @WithDefault("5")
        int creatorsWhileUnaudited();
    }

    /** Wait before the second try of a step that failed in passing; doubles with each further one. */
    @WithDefault("2S")
    Duration firstRetry();
}
