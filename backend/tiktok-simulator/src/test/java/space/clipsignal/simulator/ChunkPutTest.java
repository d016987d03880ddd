package space.clipsignal.simulator;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ChunkPutTest {

    private static final int CHUNK = 5_000_000;

    private final SettableClock clock = new SettableClock();
    private final TikTokSimulator simulator =
            TikTokSimulator.start(SimulatorConfig.inMemory().withClock(clock));
    private final TestApp app = new TestApp(simulator);
    private final String token = app.connect("mira-public");
    private final byte[] film = Films.mp4(3 * CHUNK + 123);
    private final JsonNode begun =
            TestApp.json(app.initDraft(token, film.length, CHUNK, 3)).path("data");
    private final String url = begun.path("upload_url").asText();

    @AfterEach
    void stop() {
        simulator.close();
    }

    @Test
    void isAnsweredWithTheProgressUntilTheLastOne() {
        HttpResponse<String> first = app.put(url, film, 0, CHUNK - 1);
        JsonNode status = app.status(token, begun.path("publish_id").asText());
        HttpResponse<String> second = app.put(url, film, CHUNK, 2 * CHUNK - 1);
        HttpResponse<String> last = app.put(url, film, 2 * CHUNK, film.length - 1);

        assertThat(first.statusCode()).isEqualTo(206);
        assertThat(first.body()).isEmpty();
        assertThat(range(first)).isEqualTo("bytes 0-5000000/15000123");
        assertThat(status.path("uploaded_bytes").asLong()).isEqualTo(CHUNK);
        assertThat(second.statusCode()).isEqualTo(206);
        assertThat(last.statusCode()).isEqualTo(201);
        assertThat(range(last)).isEqualTo("bytes 0-15000123/15000123");
    }

    @Test
    void leavesTheDigestOfTheWholeFileInTheLedger() {
        app.put(url, film, 0, CHUNK - 1);
        app.put(url, film, CHUNK, 2 * CHUNK - 1);
        app.put(url, film, 2 * CHUNK, film.length - 1);

        JsonNode entry = TestApp.json(app.get("/_sim/posts")).path(0);

        assertThat(entry.path("sha256").asText()).isEqualTo(Films.sha256(film));
        assertThat(entry.path("sizeBytes").asLong()).isEqualTo(film.length);
        assertThat(entry.path("chunks").asInt()).isEqualTo(3);
        assertThat(entry.path("mode").asText()).isEqualTo("DRAFT");
        assertThat(entry.path("publishId")).isEqualTo(begun.path("publish_id"));
    }

    @Test
    void isOutOfStepWhenItSkipsOrRepeatsAndTheProgressIsTold() {
        HttpResponse<String> skipped = app.put(url, film, CHUNK, 2 * CHUNK - 1);
        app.put(url, film, 0, CHUNK - 1);
        HttpResponse<String> repeated = app.put(url, film, 0, CHUNK - 1);
        HttpResponse<String> cutOtherwise = app.put(url, film, CHUNK, CHUNK + 999);

        assertThat(skipped.statusCode()).isEqualTo(416);
        assertThat(range(skipped)).isEqualTo("bytes 0-0/15000123");
        assertThat(repeated.statusCode()).isEqualTo(416);
        assertThat(range(repeated)).isEqualTo("bytes 0-5000000/15000123");
        assertThat(cutOtherwise.statusCode()).isEqualTo(416);
    }

    @Test
    void isStoredOnceWhenItIsSentTwiceAtOnce() {
        List<Integer> statuses =
                AtOnce.each(4, i -> app.put(url, film, 0, CHUNK - 1).statusCode());

        assertThat(statuses).containsExactlyInAnyOrder(206, 416, 416, 416);
    }

    @Test
    void isOutOfStepWithoutARange() {
        HttpRequest request = HttpRequest.newBuilder(URI.create(url))
                .header("Content-Type", "video/mp4")
                .PUT(HttpRequest.BodyPublishers.ofByteArray(Arrays.copyOf(film, CHUNK)))
                .build();

        assertThat(app.send(request).statusCode()).isEqualTo(416);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "bytes 0-4999998/15000123",
                "0-4999999/15000123",
                "bytes 0-4999999/*",
                "bytes 4999999-0/15000123",
                "bytes=0-4999999/15000123"
            })
    void isMalformedWith(String contentRange) {
        HttpResponse<String> answer = app.put(url, Arrays.copyOf(film, CHUNK), contentRange);

        assertThat(answer.statusCode()).isEqualTo(400);
    }

    @Test
    void isMalformedWithAnotherMediaType() {
        HttpRequest request = HttpRequest.newBuilder(URI.create(url))
                .header("Content-Type", "application/octet-stream")
                .header("Content-Range", "bytes 0-4999999/15000123")
                .PUT(HttpRequest.BodyPublishers.ofByteArray(Arrays.copyOf(film, CHUNK)))
                .build();

        assertThat(app.send(request).statusCode()).isEqualTo(400);
    }

    @Test
    void isForbiddenAfterAnHour() {
        app.put(url, film, 0, CHUNK - 1);

        clock.advance(Duration.ofHours(1));

        assertThat(app.put(url, film, CHUNK, 2 * CHUNK - 1).statusCode()).isEqualTo(403);
    }

    @Test
    void countsForNothingWhenItsSenderHangsUpInTheMiddle() throws IOException {
        app.put(url, film, 0, CHUNK - 1);
        URI address = URI.create(url);
        try (Socket socket = new Socket(address.getHost(), address.getPort())) {
            String head = "PUT " + address.getPath() + "?" + address.getRawQuery() + " HTTP/1.1\r\nHost: localhost\r\n"
                    + "Content-Type: video/mp4\r\nContent-Length: 5000000\r\n"
                    + "Content-Range: bytes 5000000-9999999/15000123\r\n\r\n";
            socket.getOutputStream().write(head.getBytes(StandardCharsets.US_ASCII));
            socket.getOutputStream().write(new byte[1_000_000]);
            socket.getOutputStream().flush();
        }

        app.put(url, film, CHUNK, 2 * CHUNK - 1);
        int last = app.put(url, film, 2 * CHUNK, film.length - 1).statusCode();

        assertThat(last).isEqualTo(201);
        assertThat(TestApp.json(app.get("/_sim/posts")).path(0).path("sha256").asText())
                .isEqualTo(Films.sha256(film));
    }

    @Test
    void findsNoTaskUnderAnotherTokenNorAfterTheLastOne() {
        byte[] small = Films.mp4(100_000);
        String whole = TestApp.json(app.initDraft(token, small.length))
                .path("data")
                .path("upload_url")
                .asText();

        HttpResponse<String> forged = app.put(whole + "0", small, 0, small.length - 1);
        HttpResponse<String> stored = app.put(whole, small, 0, small.length - 1);
        HttpResponse<String> repeated = app.put(whole, small, 0, small.length - 1);

        assertThat(forged.statusCode()).isEqualTo(404);
        assertThat(stored.statusCode()).isEqualTo(201);
        assertThat(repeated.statusCode()).isEqualTo(404);
    }

    private static String range(HttpResponse<String> answer) {
        return answer.headers().firstValue("Content-Range").orElseThrow();
    }
}
