package space.clipsignal.studio.library.probe;

import java.util.Locale;

/** The containers that TikTok takes (media transfer guide, "Video restrictions", checked 2026-08). */
public enum Container {
    MP4("video/mp4", "mov", "mp4|m4v"),
    MOV("video/quicktime", "mov", "mov|qt"),
    WEBM("video/webm", "webm", "webm");

    private final String mediaType;
    private final String demuxer;
    private final String extensions;

    Container(String mediaType, String demuxer, String extensions) {
        this.mediaType = mediaType;
        this.demuxer = demuxer;
        this.extensions = extensions;
    }

    /** The media type that browsers and TikTok know this container by. */
    public String mediaType() {
        return mediaType;
    }

    /** ffmpeg's reader for this container: naming it keeps every other reader away from the file. */
    String demuxer() {
        return demuxer;
    }

    /** Whether a file of this name may hold this container; a name without an extension promises nothing. */
    public boolean fits(String fileName) {
        var dot = fileName.lastIndexOf('.');
        return dot < 0 || fileName.substring(dot + 1).toLowerCase(Locale.ROOT).matches(extensions);
    }
}
