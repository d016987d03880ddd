package space.clipsignal.simulator;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.BufferedReader;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A simulator in a process of its own, ended by SIGKILL. */
class KillTest {

    private static final int CHUNK = 5_000_000;

    @TempDir
    private Path directory;

    private Process process;
    private URI url;

    @AfterEach
    void stop() {
        process.destroyForcibly();
    }

    @Test
    void losesNothingThatWasAcknowledged() throws Exception {
        start();
        TestApp app = new TestApp(url);
        String token = app.connect("mira-public");
        byte[] film = Films.mp4(2 * CHUNK + 77);
        JsonNode begun =
                TestApp.json(app.initDraft(token, film.length, CHUNK, 2)).path("data");
        String query = URI.create(begun.path("upload_url").asText()).getRawQuery();
        int first = app.put(url + "/upload?" + query, film, 0, CHUNK - 1).statusCode();

        kill();
        start();
        TestApp again = new TestApp(url);
        JsonNode status = again.status(token, begun.path("publish_id").asText());
        int last = again.put(url + "/upload?" + query, film, CHUNK, film.length - 1)
                .statusCode();

        assertThat(first).isEqualTo(206);
        assertThat(status.path("uploaded_bytes").asLong()).isEqualTo(CHUNK);
        assertThat(last).isEqualTo(201);
        assertThat(TestApp.json(again.get("/_sim/posts")).path(0).path("sha256").asText())
                .isEqualTo(Films.sha256(film));
    }

    private void start() throws IOException {
        process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx64m",
                        "-cp",
                        System.getProperty("java.class.path"),
                        TikTokSimulator.class.getName(),
                        "SIMULATOR_PORT=0",
                        "SIMULATOR_DATA=" + directory)
                .redirectErrorStream(true)
                .start();
        BufferedReader output = process.inputReader();
        String line = output.readLine();
        while (line != null && !line.startsWith("The TikTok simulator is ready: ")) {
            line = output.readLine();
        }
        assertThat(line).isNotNull();
        url = URI.create(line.substring(line.indexOf("http")).replace("/_sim", ""));
    }

    private void kill() throws InterruptedException {
        process.destroyForcibly();
        assertThat(process.waitFor(10, TimeUnit.SECONDS)).isTrue();
    }
}
