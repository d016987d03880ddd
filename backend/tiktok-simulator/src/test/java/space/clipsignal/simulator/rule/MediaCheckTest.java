package space.clipsignal.simulator.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import space.clipsignal.simulator.world.Media;

class MediaCheckTest {

    private static final int TEN_MINUTES = 600;

    @TempDir
    private Path directory;

    @ParameterizedTest
    @CsvSource({"portrait.mp4, 3, 360, 640", "portrait.mov, 2, 360, 640", "landscape.webm, 3, 640, 360"})
    void readsRealFilms(String name, int seconds, int width, int height) throws IOException {
        assertThat(MediaCheck.look(clip(name), TEN_MINUTES)).isEqualTo(new Media(null, seconds, width, height));
    }

    @ParameterizedTest
    @CsvSource({"portrait.mp4, 2", "landscape.webm, 2"})
    void refusesFilmsLongerThanAllowed(String name, int allowedSeconds) throws IOException {
        assertThat(MediaCheck.look(clip(name), allowedSeconds).failReason()).isEqualTo("duration_check_failed");
    }

    @ParameterizedTest
    @CsvSource({"''", "short", "This is a text that calls itself a film", "ftyp and then nothing much"})
    void refusesWhatIsNoFilm(String text) throws IOException {
        Path file = Files.writeString(directory.resolve("clip.mp4"), text);

        assertThat(MediaCheck.look(file, TEN_MINUTES).failReason()).isEqualTo("file_format_check_failed");
    }

    /** Whatever is cut off or damaged, looking at it ends and never throws. */
    @ParameterizedTest
    @CsvSource({"portrait.mp4", "landscape.webm"})
    void survivesDamage(String name) throws IOException {
        byte[] film = Files.readAllBytes(clip(name));
        for (int i = 12; i < 600; i++) {
            byte[] damaged = Arrays.copyOf(film, i % 2 == 0 ? i : film.length);
            damaged[i - 1] ^= (byte) 0xFF;
            Path file = Files.write(directory.resolve("damaged"), damaged);

            assertThat(MediaCheck.look(file, TEN_MINUTES)).isNotNull();
        }
    }

    @Test
    void doesNotHoldAgainstAFilmWhatItDoesNotSay() throws IOException {
        byte[] onlyTheBeginning = Arrays.copyOf(Files.readAllBytes(clip("portrait.mp4")), 64);
        Path file = Files.write(directory.resolve("cut.mp4"), onlyTheBeginning);

        assertThat(MediaCheck.look(file, TEN_MINUTES)).isEqualTo(new Media(null, 0, 0, 0));
    }

    private static Path clip(String name) {
        return Path.of(
                URI.create(MediaCheckTest.class.getResource("/media/" + name).toString()));
    }
}
