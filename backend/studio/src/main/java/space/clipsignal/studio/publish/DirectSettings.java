package space.clipsignal.studio.publish;

import java.util.OptionalInt;
import space.clipsignal.tiktok.publish.PrivacyLevel;
import space.clipsignal.tiktok.publish.VideoPost;

/** What a creator chooses for a Direct Post, complete and allowed. */
record DirectSettings(
        String title,
        PrivacyLevel privacyLevel,
        boolean allowComment,
        boolean allowDuet,
        boolean allowStitch,
        boolean yourBrand,
        boolean brandedContent,
        boolean aiGenerated,
        Integer coverTimestampMs) {

    VideoPost toVideoPost() {
        return new VideoPost(
                title,
                privacyLevel,
                new VideoPost.Interactions(allowComment, allowDuet, allowStitch),
                new VideoPost.Disclosure(yourBrand, brandedContent),
                aiGenerated,
                coverTimestampMs == null ? OptionalInt.empty() : OptionalInt.of(coverTimestampMs));
    }
}
