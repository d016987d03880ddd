package space.clipsignal.simulator.world;

import java.time.Instant;

/**
 * A video on somebody's profile.
 *
 * @param id 19 digits
 * @param reach how many views it is heading for
 */
public record Video(
        String id,
        String creatorId,
        String title,
        String description,
        Instant createdAt,
        int durationSeconds,
        int width,
        int height,
        String privacyLevel,
        boolean aigc,
        boolean commentDisabled,
        long reach) {

    /** Whether everybody can see it, and an app with video.list therefore too. */
    public boolean visibleToEveryone() {
        return privacyLevel.equals(Creator.PUBLIC_TO_EVERYONE);
    }

    public Counters countersAt(Instant now) {
        return Counters.of(this, now);
    }
}
