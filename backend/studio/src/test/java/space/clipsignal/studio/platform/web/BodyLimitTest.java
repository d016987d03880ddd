package space.clipsignal.studio.platform.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import space.clipsignal.studio.testing.Creator;
import space.clipsignal.studio.testing.TestLogin;

@QuarkusTest
class BodyLimitTest {

    private static final int MAX_BYTES = 1024 * 1024;

    private static String session;

    private final HttpClient http = HttpClient.newHttpClient();

    @BeforeEach
    void somebodyIsLoggedIn() {
        if (session == null) {
            session = TestLogin.as(Creator.PRIVATE);
        }
    }

    @Test
    void refusesABodyThatIsAnnouncedTooLarge() throws Exception {
        assertThat(post(announced(MAX_BYTES + 1))).startsWith("413 ").contains("urn:clipsignal:problem:body-too-large");
    }

    @Test
    void refusesABodyThatGoesOnForTooLong() throws Exception {
        assertThat(post(unannounced(5 * MAX_BYTES)))
                .startsWith("413 ")
                .contains("urn:clipsignal:problem:body-too-large");
    }

    @Test
    void takesWhatIsAsLargeAsAllowed() throws Exception {
        assertThat(post(announced(MAX_BYTES))).startsWith("422 ");
        assertThat(post(unannounced(MAX_BYTES))).startsWith("422 ");
    }

    private String post(BodyPublisher body) throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(TestLogin.url("/api/tiktok/publish"))
                .version(HttpClient.Version.HTTP_1_1)
                .timeout(Duration.ofSeconds(30))
                .header("Content-Type", "application/json")
                .header("Cookie", TestLogin.COOKIE + "=" + session)
                .POST(body)
                .build();
        var answer = http.send(request, BodyHandlers.ofString());
        return answer.statusCode() + " " + answer.body();
    }

    private static BodyPublisher announced(int bytes) {
        return BodyPublishers.ofByteArray(json(bytes));
    }

    private static BodyPublisher unannounced(int bytes) {
        return BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(json(bytes)));
    }

    /** A request with a title that nobody could post. */
    private static byte[] json(int bytes) {
        var start = "{\"title\":\"";
        var end = "\"}";
        return (start + "x".repeat(bytes - start.length() - end.length()) + end).getBytes(StandardCharsets.UTF_8);
    }
}
