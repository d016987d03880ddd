package space.clipsignal.studio.library;

import java.math.BigDecimal;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import space.clipsignal.studio.library.probe.ProbeResult.Video;

/**
 * What TikTok takes (developers.tiktok.com/doc/content-posting-api-media-transfer-guide, "Video restrictions", checked
 * 2026-08). How long a video a creator may post is the creator's own limit and known only when publishing.
 */
final class TikTokLimits {

    static final Duration MAX_DURATION = Duration.ofMinutes(10);
    static final long MAX_SIZE_BYTES = 4L * 1024 * 1024 * 1024;

    /** What every creator may post; some may post 5 or 10 minutes. */
    private static final Duration DURATION_OF_EVERYBODY = Duration.ofMinutes(3);

    private static final Set<String> CODECS = Set.of("H264", "H265", "VP8", "VP9");
    private static final int MIN_SIDE_PIXELS = 360;
    private static final int MAX_SIDE_PIXELS = 4096;
    private static final double MIN_FRAMES_PER_SECOND = 23;
    private static final double MAX_FRAMES_PER_SECOND = 60;

    /** Cameras that aim at 60 frames a second reach 60.02 on average. */
    private static final double FRAME_RATE_TOLERANCE = 0.05;

    private TikTokLimits() {}

    /** Everything that stands against this video, the blocking ones first. */
    static List<ClipProblem> problems(Video video, long sizeBytes, String fileName) {
        return Stream.of(
                        codec(video),
                        picture(video),
                        frameRate(video),
                        size(sizeBytes),
                        length(video),
                        name(video, fileName))
                .filter(Objects::nonNull)
                .toList();
    }

    private static ClipProblem codec(Video video) {
        return CODECS.contains(video.codec())
                ? null
                : blocking(
                        "codec",
                        "The video is encoded as " + video.codec() + "; TikTok takes H.264, H.265, VP8 and VP9.",
                        "Export it again as MP4 with H.264.");
    }

    private static ClipProblem picture(Video video) {
        var shorter = Math.min(video.width(), video.height());
        var longer = Math.max(video.width(), video.height());
        var size = video.width() + " × " + video.height();
        if (shorter < MIN_SIDE_PIXELS) {
            return blocking(
                    "picture-too-small",
                    "The picture has " + size + " pixels; TikTok needs at least 360 on each side.",
                    "Export it larger; 1080 × 1920 is best.");
        }
        if (longer > MAX_SIDE_PIXELS) {
            return blocking(
                    "picture-too-large",
                    "The picture has " + size + " pixels; TikTok takes at most 4096 on each side.",
                    "Export it smaller; 1080 × 1920 is best.");
        }
        return null;
    }

    private static ClipProblem frameRate(Video video) {
        var rate = video.framesPerSecond();
        if (rate >= MIN_FRAMES_PER_SECOND - FRAME_RATE_TOLERANCE
                && rate <= MAX_FRAMES_PER_SECOND + FRAME_RATE_TOLERANCE) {
            return null;
        }
        return blocking(
                rate < MIN_FRAMES_PER_SECOND ? "frame-rate-too-low" : "frame-rate-too-high",
                "The video has " + plain(rate) + " frames a second; TikTok takes 23 to 60.",
                "Export it again with 30 frames a second.");
    }

    private static ClipProblem size(long sizeBytes) {
        return sizeBytes <= MAX_SIZE_BYTES
                ? null
                : blocking(
                        "file-too-large",
                        "The file is larger than the 4 GB that TikTok takes.",
                        "Export it with a lower bit rate.");
    }

    private static ClipProblem length(Video video) {
        if (video.duration().compareTo(MAX_DURATION) > 0) {
            return blocking(
                    "too-long",
                    "The video is " + minutes(video.duration()) + " long; TikTok takes at most 10 minutes.",
                    "Cut it to 10 minutes or less.");
        }
        if (video.duration().compareTo(DURATION_OF_EVERYBODY) > 0) {
            return new ClipProblem(
                    "longer-than-three-minutes",
                    false,
                    "The video is " + minutes(video.duration()) + " long; some creators may post 3 minutes only.",
                    "Nothing, if your account may post longer videos: the studio asks TikTok before it sends.");
        }
        return null;
    }

    private static ClipProblem name(Video video, String fileName) {
        return video.container().fits(fileName)
                ? null
                : new ClipProblem(
                        "mislabelled",
                        false,
                        "The name " + fileName + " does not fit the content, which is " + video.container() + ".",
                        "Nothing: the studio goes by the content. You may want to rename your file.");
    }

    private static ClipProblem blocking(String code, String message, String remedy) {
        return new ClipProblem(code, true, message, remedy);
    }

    private static String plain(double number) {
        return BigDecimal.valueOf(number).stripTrailingZeros().toPlainString();
    }

    private static String minutes(Duration duration) {
        return duration.toMinutes() + " min " + duration.toSecondsPart() + " s";
    }
}
