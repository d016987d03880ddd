package space.clipsignal.studio.library.probe;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import space.clipsignal.studio.testing.media.Media;

/** A child process that misbehaves, played by small scripts. */
class FfprobeTest {

    @TempDir
    Path folder;

    @Test
    @Timeout(20)
    void killsAChildThatHangs() throws IOException {
        var hanging = child("exec sleep 600", Duration.ofMillis(300));

        assertThat(hanging.describe(Media.SUNSET_MP4.path(), Container.MP4)).isEmpty();
    }

    @Test
    @Timeout(20)
    void cutsAChildThatTalksWithoutEnd() throws IOException {
        var talking = child("while true; do echo talk talk talk; done", Duration.ofSeconds(10));

        assertThat(talking.describe(Media.SUNSET_MP4.path(), Container.MP4)).isEmpty();
    }

    @Test
    void refusesWhatTheChildRefuses() throws IOException {
        var failing = child("echo '{}'; exit 1", Duration.ofSeconds(10));

        assertThat(failing.describe(Media.SUNSET_MP4.path(), Container.MP4)).isEmpty();
    }

    @Test
    void doesNotBlameTheFileForAChildThatCannotStart() {
        var missing = new Ffprobe(folder.resolve("none"), Optional.empty(), Duration.ofSeconds(10));

        assertThat(missing.starts()).isFalse();
        assertThatThrownBy(() -> missing.describe(Media.SUNSET_MP4.path(), Container.MP4))
                .isInstanceOf(ProbeUnavailable.class);
    }

    @Test
    void givesTheChildNothingOfOurEnvironment() throws IOException {
        var curious = child("env", Duration.ofSeconds(10));

        var environment =
                curious.describe(Media.SUNSET_MP4.path(), Container.MP4).orElseThrow();

        assertThat(environment.lines()).allMatch(line -> line.matches("(PWD|SHLVL|_|OLDPWD)=.*"));
    }

    private Ffprobe child(String script, Duration timeout) throws IOException {
        var file = Files.writeString(folder.resolve("child"), "#!/bin/sh\n" + script + "\n");
        assertThat(file.toFile().setExecutable(true)).isTrue();
        return new Ffprobe(file, Optional.empty(), timeout);
    }
}
