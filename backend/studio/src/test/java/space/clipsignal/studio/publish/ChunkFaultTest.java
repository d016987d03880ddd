package space.clipsignal.studio.publish;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import space.clipsignal.studio.testing.Creator;
import space.clipsignal.studio.testing.Simulator;
import space.clipsignal.studio.testing.Studio;
import space.clipsignal.studio.testing.media.LargeMp4;

/** An upload of three chunks that breaks at any of them arrives once and whole. */
@QuarkusTest
class ChunkFaultTest {

    private static final long THREE_CHUNKS_BYTES = 16_000_000;

    private final Studio studio = Studio.of(Creator.PRIVATE);

    @TempDir
    static Path directory;

    private static Path clip;

    private String clipId;
    private String sha256;

    @BeforeAll
    static void newWorld() throws IOException {
        Simulator.post("/_sim/reset", Map.of());
        clip = LargeMp4.write(directory, THREE_CHUNKS_BYTES, 7);
    }

    @BeforeEach
    void addClip() throws IOException {
        var added = studio.request()
                .contentType("video/mp4")
                .body(Files.readAllBytes(clip))
                .post("/library/clips?fileName=large.mp4")
                .then()
                .statusCode(201)
                .extract()
                .jsonPath();
        clipId = added.getString("id");
        sha256 = added.getString("sha256");
    }

    @AfterEach
    void forgetFaults() {
        Simulator.delete("/_sim/faults");
    }

    @ParameterizedTest(name = "chunk {0}: {1}")
    @CsvSource({
        "0, loseAnswerAfterEffect",
        "1, loseAnswerAfterEffect",
        "2, loseAnswerAfterEffect",
        "0, status500",
        "1, reset",
        "2, reset",
        "2, status500",
        "2, status429",
    })
    void arrivesOnceAndWhole(int chunk, String effect) {
        var title = "chunk " + chunk + " " + effect;
        Simulator.post("/_sim/faults", Map.of("endpoint", "/upload", "effect", effect, "chunk", chunk, "count", 2));

        var id = studio.publish(Map.of(
                "mode", "DIRECT", "clipId", clipId, "title", title, "privacyLevel", "SELF_ONLY", "consent", true));

        studio.awaitState(id, "PUBLISHED");
        assertThat(ledger(title)).hasSize(1);
        assertThat(ledger(title).get(0).get("sha256")).isEqualTo(sha256);
    }

    private static List<Map<String, ?>> ledger(String title) {
        return Simulator.get("/_sim/posts").<Map<String, ?>>getList("").stream()
                .filter(post -> post.get("postInfo") instanceof Map<?, ?> info && title.equals(info.get("title")))
                .toList();
    }
}
