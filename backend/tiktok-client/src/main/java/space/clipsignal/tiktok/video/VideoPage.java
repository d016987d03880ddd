package space.clipsignal.tiktok.video;

import java.util.List;
import java.util.OptionalLong;

/**
 * Some of a creator's public videos, newest first.
 *
 * @param nextCursorMillis where the next page begins; empty on the last one. A page may be short, even empty, and still have a next.
 */
public record VideoPage(List<Video> videos, OptionalLong nextCursorMillis) {

    public VideoPage {
        videos = List.copyOf(videos);
    }
}
