package space.clipsignal.simulator.world;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Random;

/** The first inhabitants: three creators, each named for what an app has to cope with, and their last year of videos. */
final class Seed {

    private static final Duration YEAR = Duration.ofDays(365);

    private Seed() {}

    static void plant(Creators creators, Videos videos, Instant now) {
        Instant yearAgo = now.minus(YEAR);
        List.of(mira(yearAgo), paul(yearAgo), nora(yearAgo)).forEach(creator -> plant(creators, videos, now, creator));
    }

    private static Creator mira(Instant yearAgo) {
        return new Creator(
                "mira-public",
                1,
                "Mira Public",
                "mira.public",
                "Clay, kilns and small disasters. Studio potter. (Simulated creator)",
                true,
                false,
                false,
                false,
                false,
                600,
                new Creator.Audience(184_300, 412, 321, yearAgo),
                12);
    }

    private static Creator paul(Instant yearAgo) {
        return new Creator(
                "paul-private",
                2,
                "Paul Private",
                "paul.private",
                "Wood, hand tools, friends only. (Simulated creator)",
                false,
                true,
                false,
                true,
                true,
                300,
                new Creator.Audience(2_140, 3, 187, yearAgo),
                138);
    }

    private static Creator nora(Instant yearAgo) {
        return new Creator(
                "nora-no-comments",
                3,
                "Nora No-Comments",
                "nora.nocomments",
                "Night sky from a balcony. Comments are closed, the sky is open. (Simulated creator)",
                false,
                false,
                true,
                false,
                false,
                180,
                new Creator.Audience(47_800, 96, 64, yearAgo),
                248);
    }

    /** Somebody like Mira who has only just come: no videos, no followers. */
    static Creator newcomer(int place, String displayName, Instant now) {
        return new Creator(
                "creator-" + place,
                place,
                displayName,
                "creator." + place,
                "New here. (Simulated creator)",
                false,
                false,
                false,
                false,
                false,
                600,
                new Creator.Audience(0, 1, 0, now),
                place * 47 % 360);
    }

    private static void plant(Creators creators, Videos videos, Instant now, Creator creator) {
        creators.put(creator);
        List<String> lines = lines(creator.id());
        // The same videos in every world: only their dates follow the clock.
        Random random = new Random(creator.id().hashCode());
        Duration distance = YEAR.dividedBy(lines.size());
        Instant at = now.minus(YEAR);
        for (String line : lines) {
            Instant createdAt = at.plusMillis((long) (random.nextDouble() * distance.toMillis() * 0.9));
            videos.put(video(creator, line, createdAt, random));
            at = at.plus(distance);
        }
    }

    private static Video video(Creator creator, String line, Instant createdAt, Random random) {
        int bar = line.indexOf('|');
        String title = line.substring(0, bar).strip();
        double luck = random.nextDouble();
        // Most videos reach a part of the followers; a few reach far more.
        double reach =
                creator.audience().followers() * (0.08 + 0.5 * luck + (luck > 0.93 ? 6 * random.nextDouble() : 0));
        long id = (createdAt.getEpochSecond() << 32) | (random.nextInt() & 0xFFFF_FFFFL);
        return new Video(
                Long.toString(id),
                creator.id(),
                title,
                title + " " + line.substring(bar + 1).strip(),
                createdAt,
                8 + random.nextInt(Math.min(150, creator.maxVideoSeconds() - 8)),
                1080,
                1920,
                Creator.PUBLIC_TO_EVERYONE,
                false,
                creator.commentDisabled(),
                Math.round(reach));
    }

    private static List<String> lines(String creatorId) {
        try (InputStream in = Seed.class.getResourceAsStream(creatorId + ".txt")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank())
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
