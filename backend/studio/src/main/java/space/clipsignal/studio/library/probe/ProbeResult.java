package space.clipsignal.studio.library.probe;

import java.time.Duration;

/** What the probe found: a video, or why the file is none. */
public sealed interface ProbeResult {

    /**
     * A whole, readable video.
     *
     * @param codec H264, H265, VP8, VP9, or another codec's name in capitals
     * @param width as shown, after rotation
     * @param height as shown, after rotation
     * @param framesPerSecond the average, which is what counts when the rate varies
     */
    record Video(Container container, String codec, Duration duration, int width, int height, double framesPerSecond)
            implements ProbeResult {}

    /** A file that no player could show to its end. */
    record Unusable(Reason reason) implements ProbeResult {}

    /** Why a file is no usable video. */
    enum Reason {
        /** No bytes at all. */
        EMPTY,
        /** Neither MP4, MOV nor WebM, whatever its name says. */
        UNSUPPORTED,
        /** It begins as a video and breaks off. */
        TRUNCATED,
        /** Its structure contradicts itself, or reading it takes more time or memory than a real video does. */
        DAMAGED,
        /** Sound or a still picture without video. */
        NO_VIDEO,
        /** It does not say how long it is. */
        NO_LENGTH
    }
}
