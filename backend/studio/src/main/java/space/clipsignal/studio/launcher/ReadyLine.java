package space.clipsignal.studio.launcher;

import io.quarkus.runtime.Quarkus;
import io.quarkus.runtime.QuarkusApplication;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.locks.LockSupport;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Says the one line that people and scripts wait for, once everything really answers, and then lets the studio run. */
public final class ReadyLine implements QuarkusApplication {
    private static final Duration BETWEEN_QUESTIONS = Duration.ofMillis(200);
    private static final Duration ANSWER_WAIT = Duration.ofSeconds(5);

    private final String publicUrl;
    private final Optional<List<URI>> mustAnswer;

    ReadyLine(
            @ConfigProperty(name = "studio.public-url") String publicUrl,
            @ConfigProperty(name = "launcher.must-answer") Optional<List<URI>> mustAnswer) {
        this.publicUrl = publicUrl;
        this.mustAnswer = mustAnswer;
    }

    @Override
    public int run(String... arguments) {
        Thread.ofVirtual().name("ready-line").start(this::announceWhenAnswering);
        Quarkus.waitForExit();
        return 0;
    }

    private void announceWhenAnswering() {
        try (HttpClient http =
                HttpClient.newBuilder().connectTimeout(ANSWER_WAIT).build()) {
            for (URI address : mustAnswer.orElse(List.of())) {
                while (!answers(http, address)) {
                    LockSupport.parkNanos(BETWEEN_QUESTIONS.toNanos());
                }
            }
        }
        System.out.println("ClipSignal Studio is ready: " + publicUrl);
    }

    private static boolean answers(HttpClient http, URI address) {
        HttpRequest question =
                HttpRequest.newBuilder(address).timeout(ANSWER_WAIT).build();
        try {
            return http.send(question, HttpResponse.BodyHandlers.discarding()).statusCode() == 200;
        } catch (IOException notYet) {
            return false;
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
