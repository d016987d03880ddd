package space.clipsignal.studio.library.probe;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FfprobeUnpackedTest {

    @TempDir
    Path dataDir;

    @Test
    void bringsItsOwnFfprobeAndUnpacksItOnce() throws IOException {
        FfprobeUnpacked.under(dataDir, Duration.ofSeconds(15));
        var unpacked = files();
        var marked = FileTime.fromMillis(0);
        Files.setLastModifiedTime(unpacked.get(0), marked);

        FfprobeUnpacked.under(dataDir, Duration.ofSeconds(15));

        assertThat(unpacked).anyMatch(file -> file.endsWith("ffprobe")).hasSize(11);
        assertThat(files()).isEqualTo(unpacked);
        assertThat(Files.getLastModifiedTime(unpacked.get(0))).isEqualTo(marked);
    }

    private List<Path> files() throws IOException {
        try (var all = Files.walk(dataDir)) {
            return all.filter(Files::isRegularFile).sorted().toList();
        }
    }
}
