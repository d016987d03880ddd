package space.clipsignal.studio.library;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FileNameTest {

    @ParameterizedTest
    @CsvSource({
        "clip.mp4, clip.mp4",
        "../../etc/passwd, passwd",
        "C:\\videos\\clip.mp4, clip.mp4",
        "Café à la mer.mov, Café à la mer.mov",
        "' clip.mp4 ', clip.mp4",
        "folder/, clip"
    })
    void keepsTheNameAndNothingElse(String untrusted, String name) {
        assertThat(FileName.of(untrusted).value()).isEqualTo(name);
    }

    @Test
    void dropsWhatNobodySees() {
        assertThat(FileName.of("cl\r\nip\u202E4pm.\u0000exe").value()).isEqualTo("clip4pm.exe");
    }

    @Test
    void boundsTheLengthWithoutSplittingACharacter() {
        assertThat(FileName.of("🎬".repeat(500)).value()).isEqualTo("🎬".repeat(200));
    }

    @Test
    void travelsInAHeaderWhateverItHolds() {
        assertThat(new FileName("sea \"été\";*.mp4").contentDisposition())
                .isEqualTo(
                        "inline; filename=\"sea __t____.mp4\"; filename*=UTF-8''sea%20%22%C3%A9t%C3%A9%22%3B%2A.mp4");
    }
}
