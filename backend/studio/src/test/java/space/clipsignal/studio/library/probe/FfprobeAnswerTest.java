package space.clipsignal.studio.library.probe;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import space.clipsignal.studio.library.probe.ProbeResult.Reason;
import space.clipsignal.studio.library.probe.ProbeResult.Unusable;
import space.clipsignal.studio.library.probe.ProbeResult.Video;

class FfprobeAnswerTest {

    private static final String STREAM =
            "'codec_name':'hevc','width':720,'height':1280,'avg_frame_rate':'30000/1001','disposition':{'attached_pic':0}";

    @Test
    void namesCodecsAsTikTokDoes() {
        var video = read("{'streams':[{" + STREAM + "}],'format':{'duration':'12.3456'}}");

        assertThat(video).isEqualTo(new Video(Container.MP4, "H265", Duration.ofMillis(12_346), 720, 1280, 29.97));
    }

    @Test
    void doesNotTakeACoverPictureForTheVideo() {
        var cover = STREAM.replace("'attached_pic':0", "'attached_pic':1");

        assertThat(read("{'streams':[{" + cover + "}],'format':{'duration':'3'}}"))
                .isEqualTo(new Unusable(Reason.NO_VIDEO));
    }

    @ParameterizedTest
    @CsvSource({"N/A", "0", "-1", "NaN", "1e300"})
    void asksForALength(String duration) {
        assertThat(read("{'streams':[{" + STREAM + "}],'format':{'duration':'" + duration + "'}}"))
                .isEqualTo(new Unusable(Reason.NO_LENGTH));
    }

    @ParameterizedTest
    @CsvSource({"30000/1001, 0/0", "30000/1001, 1/0", "30000/1001, thirty", "720, 0", "hevc, ''"})
    void takesAMissingFieldForDamage(String good, String bad) {
        assertThat(read("{'streams':[{" + STREAM.replace(good, bad) + "}],'format':{'duration':'3'}}"))
                .isEqualTo(new Unusable(Reason.DAMAGED));
    }

    @Test
    void takesOutputThatIsNoJsonForDamage() {
        assertThat(read("{'streams':")).isEqualTo(new Unusable(Reason.DAMAGED));
    }

    private static ProbeResult read(String json) {
        return FfprobeAnswer.read(json.replace('\'', '"'), Container.MP4);
    }
}
