package space.clipsignal.simulator;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class DirectPostTest {

    private final TikTokSimulator simulator = TikTokSimulator.start(SimulatorConfig.inMemory());
    private final TestApp app = new TestApp(simulator);

    @AfterEach
    void stop() {
        simulator.close();
    }

    @Test
    void endsOnTheProfileWithAPublicId() {
        String token = app.connect("mira-public");
        byte[] film = Films.mp4(3_000_000);

        JsonNode begun = begin(token, "PUBLIC_TO_EVERYONE", film.length);
        int stored = app.put(begun.path("upload_url").asText(), film, 0, film.length - 1)
                .statusCode();
        JsonNode status = status(token, begun.path("publish_id").asText());

        assertThat(stored).isEqualTo(201);
        assertThat(status.path("status").asText()).isEqualTo("PUBLISH_COMPLETE");
        JsonNode id = status.path("publicaly_available_post_id").path(0);
        assertThat(id.isNumber()).isTrue();
        assertThat(id.asText()).hasSize(19);
        JsonNode newest = TestApp.json(app.post("/v2/video/list/?fields=id,title,duration", token, "{\"max_count\":1}"))
                .path("data")
                .path("videos")
                .path(0);
        assertThat(newest.path("id").asText()).isEqualTo(id.asText());
        assertThat(newest.path("title").asText()).isEqualTo("A new bowl");
        assertThat(newest.path("duration").asInt()).isEqualTo(12);
    }

    private JsonNode begin(String token, String privacy, int size) {
        String body =
                """
                {"post_info":{"title":"A new bowl","privacy_level":"%s"},
                 "source_info":{"source":"FILE_UPLOAD","video_size":%d,"chunk_size":%d,"total_chunk_count":1}}
                """
                        .formatted(privacy, size, size);
        return TestApp.json(app.post("/v2/post/publish/video/init/", token, body))
                .path("data");
    }

    private JsonNode status(String token, String publishId) {
        String body = String.format(Locale.ROOT, "{\"publish_id\":\"%s\"}", publishId);
        return TestApp.json(app.post("/v2/post/publish/status/fetch/", token, body))
                .path("data");
    }
}
