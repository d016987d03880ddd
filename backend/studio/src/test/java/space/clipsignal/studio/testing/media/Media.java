package space.clipsignal.studio.testing.media;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The real clips of the tests; how they were made stands beside the demo clips, in make-media.sh. */
public enum Media {
    /** H.264 in MP4, index first, 540x960, 30 fps, 3 s, with sound. */
    SUNSET_MP4("sunset.mp4"),
    /** H.264 in MOV, index last, 480x854, 25 fps, 3 s, with sound. */
    AURORA_MOV("aurora.mov"),
    /** VP9 in WebM, 480x854, 24 fps, 3 s, with sound. */
    AURORA_WEBM("aurora.webm"),
    /** Plays, but TikTok takes neither 240 pixels nor 12 fps. */
    SMALL_AND_SLOW_MP4("small-and-slow.mp4"),
    /** Stored 960x540 and shown 540x960. */
    ROTATED_MP4("rotated.mp4"),
    /** Fragments instead of one index, as browsers record. */
    FRAGMENTED_MP4("fragmented.mp4");

    private final String fileName;

    Media(String fileName) {
        this.fileName = fileName;
    }

    public String fileName() {
        return fileName;
    }

    /** The file itself: read only. */
    public Path path() {
        try {
            return Path.of(Media.class.getResource("/media/" + fileName).toURI());
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    public byte[] bytes() {
        try {
            return Files.readAllBytes(path());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
