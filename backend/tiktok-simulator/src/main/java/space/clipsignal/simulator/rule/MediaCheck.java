package space.clipsignal.simulator.rule;

import java.io.EOFException;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Path;
import space.clipsignal.simulator.world.Media;

/**
 * The look that TikTok takes at a file after it has it all: container, duration and picture size. Not yet looked at:
 * codec and frame rate. What a readable container does not tell is not held against it.
 * https://developers.tiktok.com/docs/en/content-posting-api-media-transfer-guide, checked 2026-11
 */
public final class MediaCheck {

    private static final int LEAST_SIDE = 360;
    private static final int MOST_SIDE = 4_096;

    private static final int EBML = 0x1A45DFA3;
    private static final int FTYP = 0x66747970;

    private MediaCheck() {}

    public static Media look(Path file, int maxDurationSeconds) throws IOException {
        try (RandomAccessFile in = new RandomAccessFile(file.toFile(), "r")) {
            if (in.length() < 12) {
                return Media.unreadable();
            }
            int first = in.readInt();
            int second = in.readInt();
            if (second == FTYP) {
                return judge(IsoMedia.read(in), maxDurationSeconds);
            }
            return first == EBML ? judge(WebmMedia.read(in), maxDurationSeconds) : Media.unreadable();
        } catch (EOFException cutOff) {
            return Media.unreadable();
        }
    }

    private static Media judge(Media media, int maxDurationSeconds) {
        if (media.durationSeconds() > maxDurationSeconds) {
            return media.failing("duration_check_failed");
        }
        boolean sized = media.width() > 0 && media.height() > 0;
        int least = Math.min(media.width(), media.height());
        int most = Math.max(media.width(), media.height());
        if (sized && (least < LEAST_SIDE || most > MOST_SIDE)) {
            return media.failing("picture_size_check_failed");
        }
        return media;
    }
}
