package space.clipsignal.studio.library;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import space.clipsignal.studio.library.probe.Container;
import space.clipsignal.studio.library.probe.ProbeResult.Video;

/** TikTok's limits at their edges. */
class TikTokLimitsTest {

    @ParameterizedTest
    @ValueSource(strings = {"H264", "H265", "VP8", "VP9"})
    void takesTheCodecsThatTikTokNames(String codec) {
        assertThat(codes(video(codec, 60, 1080, 1920, 30))).isEmpty();
    }

    @Test
    void refusesOtherCodecs() {
        assertThat(codes(video("AV1", 60, 1080, 1920, 30))).containsExactly("codec!");
    }

    @ParameterizedTest
    @CsvSource({
        "360, 360, ''",
        "4096, 4096, ''",
        "359, 640, picture-too-small!",
        "640, 359, picture-too-small!",
        "4097, 1080, picture-too-large!",
        "1080, 4097, picture-too-large!"
    })
    void measuresBothSides(int width, int height, String codes) {
        assertThat(String.join(" ", codes(video("H264", 60, width, height, 30))))
                .isEqualTo(codes);
    }

    @ParameterizedTest
    @CsvSource({
        "23, ''",
        "23.976, ''",
        "60, ''",
        "60.02, ''",
        "22.9, frame-rate-too-low!",
        "60.1, frame-rate-too-high!",
        "120, frame-rate-too-high!"
    })
    void measuresTheFrameRate(double framesPerSecond, String codes) {
        assertThat(String.join(" ", codes(video("H264", 60, 1080, 1920, framesPerSecond))))
                .isEqualTo(codes);
    }

    @ParameterizedTest
    @CsvSource({"180, ''", "180.001, longer-than-three-minutes", "600, longer-than-three-minutes", "600.001, too-long!"
    })
    void measuresTheLength(double seconds, String codes) {
        assertThat(String.join(" ", codes(video("H264", seconds, 1080, 1920, 30))))
                .isEqualTo(codes);
    }

    @Test
    void measuresTheFile() {
        var video = video("H264", 60, 1080, 1920, 30);

        assertThat(TikTokLimits.problems(video, 4L << 30, "clip.mp4")).isEmpty();
        assertThat(TikTokLimits.problems(video, (4L << 30) + 1, "clip.mp4"))
                .extracting(ClipProblem::code)
                .containsExactly("file-too-large");
    }

    @ParameterizedTest
    @CsvSource({"clip.mp4, ''", "CLIP.MP4, ''", "clip, ''", "clip.webm, mislabelled", "clip.mov, mislabelled"})
    void goesByTheContentButSaysWhenTheNameDiffers(String fileName, String codes) {
        assertThat(String.join(" ", codes(video("H264", 60, 1080, 1920, 30), fileName)))
                .isEqualTo(codes);
    }

    @Test
    void saysInWordsWhatToDo() {
        var problems = TikTokLimits.problems(video("H264", 754, 240, 426, 12.5), 1, "clip.mp4");

        assertThat(problems)
                .extracting(ClipProblem::message)
                .containsExactly(
                        "The picture has 240 × 426 pixels; TikTok needs at least 360 on each side.",
                        "The video has 12.5 frames a second; TikTok takes 23 to 60.",
                        "The video is 12 min 34 s long; TikTok takes at most 10 minutes.");
        assertThat(problems).extracting(ClipProblem::remedy).doesNotContain("");
    }

    private static Video video(String codec, double seconds, int width, int height, double framesPerSecond) {
        return new Video(
                Container.MP4, codec, Duration.ofMillis(Math.round(seconds * 1000)), width, height, framesPerSecond);
    }

    private static List<String> codes(Video video) {
        return codes(video, "clip.mp4");
    }

    /** The codes, with an exclamation mark behind those that block. */
    private static List<String> codes(Video video, String fileName) {
        return TikTokLimits.problems(video, 1, fileName).stream()
                .map(problem -> problem.code() + (problem.blocking() ? "!" : ""))
                .toList();
    }
}
