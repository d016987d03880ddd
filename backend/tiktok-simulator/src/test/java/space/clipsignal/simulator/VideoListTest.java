package space.clipsignal.simulator;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class VideoListTest {

    private final SettableClock clock = new SettableClock();
    private final TikTokSimulator simulator =
            TikTokSimulator.start(SimulatorConfig.inMemory().withClock(clock));
    private final TestApp app = new TestApp(simulator);

    @AfterEach
    void stop() {
        simulator.close();
    }

    @ParameterizedTest
    @ValueSource(strings = {"mira-public", "paul-private", "nora-no-comments"})
    void isReadPageByPageNewestFirst(String creator) {
        String token = app.connect(creator);
        List<String> ids = new ArrayList<>();
        List<Long> times = new ArrayList<>();

        JsonNode data = list(token, "id,create_time", "{\"max_count\":20}");
        collect(data, ids, times);
        while (data.path("has_more").asBoolean()) {
            data = list(
                    token,
                    "id,create_time",
                    "{\"max_count\":20,\"cursor\":" + data.path("cursor").asLong() + "}");
            collect(data, ids, times);
        }

        assertThat(ids).hasSizeBetween(30, 60).doesNotHaveDuplicates().allMatch(id -> id.matches("\\d{19}"));
        assertThat(times).isSortedAccordingTo((one, other) -> Long.compare(other, one));
        assertThat(times.getLast())
                .isGreaterThan(clock.instant().minus(Duration.ofDays(366)).getEpochSecond());
    }

    @Test
    void holdsTenByDefault() {
        assertThat(list(app.connect("mira-public"), "id", "{}").path("videos")).hasSize(10);
    }

    @Test
    void takesAnyInstantAsCursor() {
        long monthAgo = clock.instant().minus(Duration.ofDays(30)).toEpochMilli();

        JsonNode data = list(app.connect("mira-public"), "create_time", "{\"cursor\":" + monthAgo + "}");

        assertThat(data.path("videos"))
                .isNotEmpty()
                .allMatch(video -> video.path("create_time").asLong() * 1_000 < monthAgo);
    }

    @ParameterizedTest
    @ValueSource(strings = {"{\"max_count\":21}", "{\"max_count\":0}", "{\"cursor\":\"x\"}", "[]", "{"})
    void refuses(String body) {
        HttpResponse<String> answer = app.post("/v2/video/list/?fields=id", app.connect("mira-public"), body);

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(TestApp.errorCode(answer)).isEqualTo("invalid_params");
    }

    @Test
    void growsItsCountersAndNeverShrinksThem() {
        String fields = "view_count,like_count,comment_count,share_count";
        JsonNode before = list(app.connect("mira-public"), fields, "{}").path("videos");

        clock.advance(Duration.ofDays(7));
        JsonNode after = list(app.connect("mira-public"), fields, "{}").path("videos");

        for (int i = 0; i < 10; i++) {
            JsonNode old = before.path(i);
            JsonNode young = after.path(i);
            assertThat(young.path("view_count").asLong())
                    .isGreaterThan(old.path("view_count").asLong());
            assertThat(young.path("like_count").asLong())
                    .isGreaterThanOrEqualTo(old.path("like_count").asLong());
        }
    }

    @Test
    void hasNoCommentsWhereCommentsAreOff() {
        JsonNode videos = list(app.connect("nora-no-comments"), "comment_count,view_count", "{}")
                .path("videos");

        assertThat(videos)
                .allMatch(video -> video.path("comment_count").asInt() == 0)
                .allMatch(video -> video.path("view_count").asLong() > 0);
    }

    @Test
    void linksToACoverForSixHoursAndToAPage() {
        JsonNode video = list(app.connect("mira-public"), "cover_image_url,share_url,embed_link,title", "{}")
                .path("videos")
                .path(0);
        String cover = path(video, "cover_image_url");

        HttpResponse<String> fresh = app.get(cover);
        clock.advance(Duration.ofHours(6));

        assertThat(fresh.body()).startsWith("<svg");
        assertThat(app.get(cover).statusCode()).isEqualTo(403);
        assertThat(app.get(path(video, "share_url")).body()).contains("not TikTok");
        assertThat(app.get(path(video, "embed_link")).statusCode()).isEqualTo(200);
    }

    @Test
    void canBeAskedForSingleVideosOfOnesOwn() {
        String token = app.connect("mira-public");
        String own = list(token, "id", "{}").path("videos").path(3).path("id").asText();
        String foreign = list(app.connect("paul-private"), "id", "{}")
                .path("videos")
                .path(0)
                .path("id")
                .asText();

        String body = "{\"filters\":{\"video_ids\":[\"" + own + "\",\"" + foreign + "\",\"1\"]}}";
        JsonNode data = TestApp.json(app.post("/v2/video/query/?fields=id", token, body))
                .path("data");

        assertThat(data.toString())
                .isEqualTo("{\"videos\":[{\"id\":\"" + own + "\"}],\"cursor\":0,\"has_more\":false}");
    }

    @Test
    void refusesToLookForMoreThanTwentyVideos() {
        String ids = "\"1\",".repeat(20) + "\"1\"";
        String body = "{\"filters\":{\"video_ids\":[" + ids + "]}}";

        HttpResponse<String> answer = app.post("/v2/video/query/?fields=id", app.connect("mira-public"), body);

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(TestApp.errorCode(answer)).isEqualTo("invalid_params");
    }

    @Test
    void needsItsScope() {
        String token = app.connect("mira-public", "user.info.basic")
                .path("access_token")
                .asText();

        assertThat(app.post("/v2/video/list/?fields=id", token, "{}").statusCode())
                .isEqualTo(401);
        assertThat(app.post("/v2/video/query/?fields=id", token, "{}").statusCode())
                .isEqualTo(401);
    }

    private JsonNode list(String token, String fields, String body) {
        return TestApp.json(app.post("/v2/video/list/?fields=" + fields, token, body))
                .path("data");
    }

    private String path(JsonNode video, String field) {
        return video.path(field)
                .asText()
                .substring(simulator.baseUrl().toString().length());
    }

    private static void collect(JsonNode data, List<String> ids, List<Long> times) {
        data.path("videos").forEach(video -> {
            ids.add(video.path("id").asText());
            times.add(video.path("create_time").asLong());
        });
    }
}
