package space.clipsignal.studio.library;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.quarkus.test.junit.QuarkusTest;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.Socket;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import space.clipsignal.studio.testing.Creator;
import space.clipsignal.studio.testing.TestLogin;
import space.clipsignal.studio.testing.media.LargeMp4;
import space.clipsignal.studio.testing.media.Media;

/** Bodies that are long, too long, or end early. */
@QuarkusTest
class UploadStreamTest {

    private static final long MEBIBYTE = 1024 * 1024;

    @TempDir
    Path folder;

    LibraryCalls library;

    @BeforeEach
    void logIn() {
        library = LibraryCalls.as(Creator.PRIVATE);
    }

    @Test
    void writesToDiskWhileTheFileArrives() throws Exception {
        var file = LargeMp4.write(folder, 72 * MEBIBYTE, 7);
        var body = new Pausing(Files.newInputStream(file), 48 * MEBIBYTE, () -> await("32 MiB on disk")
                .atMost(Duration.ofSeconds(20))
                .until(() -> library.incomingFiles().stream().anyMatch(part -> size(part) >= 32 * MEBIBYTE)));

        var response = HttpClient.newHttpClient()
                .send(
                        HttpRequest.newBuilder(TestLogin.url(LibraryCalls.CLIPS + "?fileName=large.mp4"))
                                .header("Cookie", TestLogin.COOKIE + "=" + library.session())
                                .POST(HttpRequest.BodyPublishers.ofInputStream(() -> body))
                                .build(),
                        HttpResponse.BodyHandlers.ofString());

        assertThat(response.statusCode()).as(response.body()).isEqualTo(201);
        assertThat(response.body()).contains("\"sizeBytes\":" + 72 * MEBIBYTE);
        assertThat(library.keptFiles()).anyMatch(kept -> size(kept) == 72 * MEBIBYTE);
    }

    @Test
    void refusesBeforeReadingWhatSaysThatItIsTooLarge() throws Exception {
        try (var socket = open(5_000_000_000L)) {
            var untilItIsClosed = socket.getInputStream().readAllBytes();
            var answer = new String(untilItIsClosed, StandardCharsets.UTF_8);

            assertThat(answer)
                    .startsWith("HTTP/1.1 413")
                    .containsIgnoringCase("content-type: application/problem+json")
                    .contains("urn:clipsignal:problem:clip-too-large");
        }
    }

    @Test
    void keepsNothingOfAnUploadThatBreaksOff() throws Exception {
        var keptBefore = library.keptFiles();
        try (var socket = open(10 * MEBIBYTE)) {
            socket.getOutputStream().write(Media.SUNSET_MP4.bytes());
            socket.getOutputStream().flush();
            await("the upload has begun").until(() -> !library.incomingFiles().isEmpty());
        }

        await("nothing is left").until(() -> library.incomingFiles().isEmpty());
        assertThat(library.keptFiles()).isEqualTo(keptBefore);
    }

    /** A connection on which an upload of {@code announcedBytes} has begun and not one byte of it was sent. */
    private Socket open(long announcedBytes) throws IOException {
        var url = TestLogin.url(LibraryCalls.CLIPS + "?fileName=clip.mp4");
        var socket = new Socket(url.getHost(), url.getPort());
        socket.setSoTimeout(20_000);
        var head = "POST " + url.getRawPath() + "?" + url.getRawQuery() + " HTTP/1.1\r\nHost: " + url.getAuthority()
                + "\r\nCookie: " + TestLogin.COOKIE + "=" + library.session() + "\r\nConnection: close"
                + "\r\nContent-Length: " + announcedBytes + "\r\n\r\n";
        socket.getOutputStream().write(head.getBytes(StandardCharsets.US_ASCII));
        return socket;
    }

    private static long size(Path file) {
        return file.toFile().length();
    }

    /** Runs something once so many bytes were handed out, before the next ones are. */
    private static final class Pausing extends FilterInputStream {

        private final Runnable pause;
        private long left;

        Pausing(InputStream in, long after, Runnable pause) {
            super(in);
            this.left = after;
            this.pause = pause;
        }

        @Override
        public int read(byte[] buffer, int offset, int length) throws IOException {
            if (left <= 0 && left > Long.MIN_VALUE) {
                left = Long.MIN_VALUE;
                pause.run();
            }
            var read = super.read(buffer, offset, length);
            if (left > 0) {
                left -= read;
            }
            return read;
        }
    }
}
