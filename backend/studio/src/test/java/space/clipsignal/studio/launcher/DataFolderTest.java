package space.clipsignal.studio.launcher;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DataFolderTest {
    @TempDir
    Path parent;

    @Test
    void makesTheKeyOnceForItsOwnerAlone() throws IOException {
        Path directory = parent.resolve("deep/data");
        String first;
        try (DataFolder folder = DataFolder.open(directory)) {
            first = folder.encryptionKey();
        }

        try (DataFolder folder = DataFolder.open(directory)) {
            assertThat(folder.encryptionKey()).isEqualTo(first);
        }
        assertThat(EncryptionKeys.areWellFormed(first)).isTrue();
        assertThat(EncryptionKeys.isAnyGuessable(first)).isFalse();
        assertThat(permissions(directory.resolve("encryption.key"))).isEqualTo("rw-------");
        assertThat(permissions(directory)).isEqualTo("rwx------");
    }

    @Test
    void refusesAKeyFileThatIsNoKey() throws IOException {
        try (DataFolder folder = DataFolder.open(parent.resolve("data"))) {
            Files.writeString(folder.resolve("encryption.key"), "oops");

            assertThatThrownBy(folder::encryptionKey)
                    .isInstanceOf(RefusedStart.class)
                    .hasMessageStartingWith("STUDIO_ENCRYPTION_KEY: ")
                    .hasMessageNotContaining("oops");
        }
    }

    @Test
    void refusesAPlaceWhereNoFolderCanBe() throws IOException {
        Path file = Files.writeString(parent.resolve("file"), "");

        assertThatThrownBy(() -> DataFolder.open(file.resolve("data")))
                .isInstanceOf(RefusedStart.class)
                .hasMessageStartingWith("STUDIO_DATA: ");
    }

    private static String permissions(Path path) throws IOException {
        return PosixFilePermissions.toString(Files.getPosixFilePermissions(path));
    }
}
