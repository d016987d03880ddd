package space.clipsignal.simulator.world;

import java.time.Instant;

/** Turns what was posted into what stands on the profile. */
final class Profile {

    private static final int SHOWN_TEXT_LENGTH = 150;

    private Profile() {}

    static Video videoOf(
            Creator creator,
            Post post,
            String videoId,
            String title,
            String privacyLevel,
            boolean aigc,
            boolean commentDisabled,
            Instant now) {
        Media media = post.upload().media();
        String shown = shortened(title);
        return new Video(
                videoId,
                creator.id(),
                shown,
                shown,
                now,
                media.durationSeconds(),
                media.width(),
                media.height(),
                privacyLevel,
                aigc,
                commentDisabled || creator.commentDisabled(),
                reachOf(creator, videoId, now));
    }

    /** At most 150 UTF-16 units, without half a character at the end. */
    private static String shortened(String title) {
        if (title.length() <= SHOWN_TEXT_LENGTH) {
            return title;
        }
        boolean splits = Character.isHighSurrogate(title.charAt(SHOWN_TEXT_LENGTH - 1));
        return title.substring(0, splits ? SHOWN_TEXT_LENGTH - 1 : SHOWN_TEXT_LENGTH);
    }

    /** Between a fifth of the followers and one and a half times as many, by the id. */
    private static long reachOf(Creator creator, String videoId, Instant now) {
        long followers = creator.audience().followersAt(now);
        int luck = Math.floorMod(videoId.hashCode(), 1_000);
        return followers / 5 + followers * 13 * luck / 10_000;
    }
}
