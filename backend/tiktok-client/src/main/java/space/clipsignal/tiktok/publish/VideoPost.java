package space.clipsignal.tiktok.publish;

import java.util.Objects;
import java.util.OptionalInt;

/**
 * A Direct Post as its creator wants it (<a href="https://developers.tiktok.com/docs/en/content-posting-api-reference-direct-post">direct
 * post</a>, checked 2026-11). A draft has none of this: its creator decides in the TikTok app.
 *
 * @param title the caption; at most 2,200 UTF-16 units, empty for none
 * @param privacyLevel one of the creator's own options
 * @param coverTimestampMillis the frame that becomes the cover; the first one when empty
 */
public record VideoPost(
        String title,
        PrivacyLevel privacyLevel,
        Interactions interactions,
        Disclosure disclosure,
        boolean aiGenerated,
        OptionalInt coverTimestampMillis) {

    /** In UTF-16 units, which is what {@link String#length()} counts. */
    public static final int MAX_TITLE_LENGTH = 2_200;

    public VideoPost {
        Objects.requireNonNull(privacyLevel, "privacyLevel");
        Objects.requireNonNull(interactions, "interactions");
        Objects.requireNonNull(disclosure, "disclosure");
        Objects.requireNonNull(coverTimestampMillis, "coverTimestampMillis");
        if (title.length() > MAX_TITLE_LENGTH) {
            throw new IllegalArgumentException(
                    "Title of " + title.length() + " UTF-16 units, TikTok takes " + MAX_TITLE_LENGTH);
        }
    }

    /** What viewers may do with the post. */
    public record Interactions(boolean allowComment, boolean allowDuet, boolean allowStitch) {}

    /** Whom the post promotes: the creator's own business, a third party that pays, both or nobody. */
    public record Disclosure(boolean yourBrand, boolean brandedContent) {}
}
