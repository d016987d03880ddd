package space.clipsignal.crash;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ClipTest {

    @Test
    void isTheSameForTheSameNumberAndAnotherForAnother() {
        byte[] clip = Clip.of(Clip.SMALL, 1);

        assertThat(clip).hasSize(Clip.SMALL).isEqualTo(Clip.of(Clip.SMALL, 1));
        assertThat(Clip.sha256(clip)).isNotEqualTo(Clip.sha256(Clip.of(Clip.SMALL, 2)));
    }
}
