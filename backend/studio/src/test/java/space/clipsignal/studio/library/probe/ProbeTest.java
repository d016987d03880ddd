package space.clipsignal.studio.library.probe;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import space.clipsignal.studio.library.probe.ProbeResult.Video;
import space.clipsignal.studio.testing.media.LargeMp4;
import space.clipsignal.studio.testing.media.Media;

/** Real videos through the real ffprobe. */
class ProbeTest {

    @TempDir
    static Path folder;

    static Probe probe;

    @BeforeAll
    static void unpackOnce() {
        probe = new Probe(folder, Duration.ofSeconds(15));
    }

    @Test
    void readsMp4() {
        var video = video(Media.SUNSET_MP4.path());

        assertThat(video).isEqualTo(new Video(Container.MP4, "H264", Duration.ofSeconds(3), 540, 960, 30));
    }

    @Test
    void readsMovWithItsIndexAtTheEnd() {
        var video = video(Media.AURORA_MOV.path());

        assertThat(video).isEqualTo(new Video(Container.MOV, "H264", Duration.ofSeconds(3), 480, 854, 25));
    }

    @Test
    void readsWebm() {
        var video = video(Media.AURORA_WEBM.path());

        assertThat(video.container()).isEqualTo(Container.WEBM);
        assertThat(video.codec()).isEqualTo("VP9");
        assertThat(video.framesPerSecond()).isEqualTo(24);
        assertThat(video.duration().toMillis()).isCloseTo(3000, Offset.offset(50L));
    }

    @Test
    void givesThePictureAsItIsShown() {
        var video = video(Media.ROTATED_MP4.path());

        assertThat(video.width()).isEqualTo(540);
        assertThat(video.height()).isEqualTo(960);
    }

    @Test
    void readsFragments() {
        var video = video(Media.FRAGMENTED_MP4.path());

        assertThat(video.duration().toMillis()).isCloseTo(3000, Offset.offset(100L));
    }

    @Test
    void readsALargeFile() throws IOException {
        var large = LargeMp4.write(folder, 65L * 1024 * 1024 + 17, 1);

        assertThat(video(large).duration()).isEqualTo(Duration.ofSeconds(3));
    }

    private static Video video(Path file) {
        return (Video) probe.examine(file);
    }
}
