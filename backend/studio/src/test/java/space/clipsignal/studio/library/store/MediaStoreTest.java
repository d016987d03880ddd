package space.clipsignal.studio.library.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MediaStoreTest {

    private static final UUID WORKSPACE = UUID.fromString("00000000-0000-4000-8000-000000000001");
    /** {@code printf 'clip' | openssl sha256}. */
    private static final String SHA256_OF_CLIP = "67905ad3cc2dd52b1f5f6a6d2814de0396618b29b4238b9af5207aeb69936e6d";

    @TempDir
    Path root;

    long usableBytes = Long.MAX_VALUE;

    @Test
    void keepsBytesUnderTheirDigest() throws Exception {
        var store = store(0);
        try (var incoming = store.receive(bytes("clip"), 100)) {
            store.keep(incoming, WORKSPACE);

            assertThat(incoming.sha256()).isEqualTo(SHA256_OF_CLIP);
            assertThat(incoming.sizeBytes()).isEqualTo(4);
        }
        assertThat(store.place(WORKSPACE, SHA256_OF_CLIP)).hasContent("clip");
        assertThat(files()).hasSize(1);
    }

    @Test
    void keepsEqualBytesOnce() throws Exception {
        var store = store(0);
        for (var time = 0; time < 2; time++) {
            try (var incoming = store.receive(bytes("clip"), 100)) {
                store.keep(incoming, WORKSPACE);
            }
        }

        assertThat(files()).hasSize(1);
    }

    @Test
    void leavesNothingOfBytesThatNobodyKept() throws Exception {
        store(0).receive(bytes("clip"), 100).close();

        assertThat(files()).isEmpty();
    }

    @Test
    void takesExactlyTheLimit() throws Exception {
        assertThat(store(0).receive(bytes("clip"), 4).sizeBytes()).isEqualTo(4);
        assertThatExceptionOfType(StoreFailure.TooLarge.class)
                .isThrownBy(() -> store(0).receive(bytes("clips"), 4))
                .satisfies(e -> assertThat(e.limitBytes()).isEqualTo(4));
    }

    @Test
    void leavesNothingOfBytesThatPassTheLimit() throws Exception {
        assertThatExceptionOfType(StoreFailure.TooLarge.class)
                .isThrownBy(() -> store(0).receive(new Endless(10_000_000), 1_000_000));

        assertThat(files()).isEmpty();
    }

    @Test
    void leavesNothingOfABodyThatBreaksOff() throws Exception {
        var body = new SequenceInputStream(new Endless(3_000_000), new BrokenOff());

        assertThatExceptionOfType(StoreFailure.BrokenOff.class)
                .isThrownBy(() -> store(0).receive(body, Long.MAX_VALUE));

        assertThat(files()).isEmpty();
    }

    @Test
    void stopsBeforeTheDiskIsFull() throws Exception {
        usableBytes = 40_000_000;
        var filling = new Endless(Long.MAX_VALUE) {
            @Override
            public int read(byte[] buffer, int offset, int length) throws IOException {
                usableBytes -= length;
                return super.read(buffer, offset, length);
            }
        };

        assertThatExceptionOfType(StoreFailure.DiskFull.class)
                .isThrownBy(() -> store(10_000_000).receive(filling, Long.MAX_VALUE));

        assertThat(usableBytes).isGreaterThan(10_000_000);
        assertThat(files()).isEmpty();
    }

    @Test
    void refusesEarlyWhatDoesNotFit() throws Exception {
        usableBytes = 1_000;

        store(400).requireRoom(600);
        assertThatExceptionOfType(StoreFailure.DiskFull.class)
                .isThrownBy(() -> store(400).requireRoom(601));
    }

    @Test
    void removesWhatKilledUploadsLeft() throws Exception {
        var store = store(0);
        var old = store.receive(bytes("old"), 100);
        var running = store.receive(bytes("running"), 100);
        Files.setLastModifiedTime(old.file(), FileTime.from(Instant.parse("2026-01-01T00:00:00Z")));

        store.removeAbandoned(Instant.parse("2026-01-02T00:00:00Z"));

        assertThat(files()).containsExactly(running.file());
    }

    private MediaStore store(long reservedBytes) {
        return new MediaStore(root, reservedBytes, () -> usableBytes);
    }

    private List<Path> files() throws IOException {
        try (var all = Files.walk(root)) {
            return all.filter(Files::isRegularFile).toList();
        }
    }

    private static InputStream bytes(String text) {
        return new ByteArrayInputStream(text.getBytes(java.nio.charset.StandardCharsets.UTF_8));
    }

    /** So many zeros. */
    private static class Endless extends InputStream {
        private long left;

        Endless(long left) {
            this.left = left;
        }

        @Override
        public int read() {
            return left-- > 0 ? 0 : -1;
        }

        @Override
        public int read(byte[] buffer, int offset, int length) throws IOException {
            var read = (int) Math.min(left, length);
            left -= read;
            return read == 0 ? -1 : read;
        }
    }

    /** A connection that was lost. */
    private static final class BrokenOff extends InputStream {
        @Override
        public int read() throws IOException {
            throw new IOException("connection reset");
        }

        @Override
        public int read(byte[] buffer, int offset, int length) throws IOException {
            return read();
        }
    }
}
