package space.clipsignal.studio.videos;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import space.clipsignal.studio.account.Account;
import space.clipsignal.studio.account.AccountId;
import space.clipsignal.studio.account.Accounts;
import space.clipsignal.studio.testing.Creator;
import space.clipsignal.studio.testing.TestLogin;

@QuarkusTest
class VideosApiTest {

    private static final String VIDEOS = "/api/tiktok/videos";
    private static final String STRAY = "10000000000000000";
    private static final Duration SOON = Duration.ofSeconds(20);

    /** One login is enough for all. */
    private static String session;

    @Inject
    Videos videos;

    @Inject
    VideoPass pass;

    @Inject
    VideoRepository rows;

    @Inject
    Accounts accounts;

    @Inject
    InstantSource clock;

    @BeforeEach
    void videosOfTheConnectedAccountAreRead() {
        if (session == null) {
            session = TestLogin.as(Creator.PUBLIC);
        }
        await().atMost(SOON).until(() -> videosReadAt() != null);
    }

    @AfterEach
    void strayVideosAreGone() {
        QuarkusTransaction.requiringNew().run(() -> rows.delete("id like ?1", STRAY + "%"));
    }

    @ParameterizedTest
    @CsvSource({
        "newest,createdAt",
        "views,viewCount",
        "likes,likeCount",
        "comments,commentCount",
        "shares,shareCount",
        "engagement,engagementRate"
    })
    void pagesTogetherAreAllVideosInOrder(String sort, String property) {
        var all = items(list("?limit=100&sort=" + sort));

        var paged = new ArrayList<Map<String, Object>>();
        String cursor = null;
        do {
            var page = list("?limit=7&sort=" + sort + (cursor == null ? "" : "&cursor=" + cursor));
            paged.addAll(items(page));
            cursor = page.getString("nextCursor");
        } while (cursor != null);

        assertThat(all)
                .hasSizeGreaterThan(20)
                .extracting(video -> video.get("id"))
                .doesNotHaveDuplicates();
        // By id alone: a read in the background may renew the rest in between.
        assertThat(paged).extracting(video -> video.get("id")).isEqualTo(ids(all));
        assertThat(all).extracting(video -> rank(video.get(property))).isSortedAccordingTo(Comparator.reverseOrder());
    }

    @Test
    void aVideoHasWhatTikTokSaysOfIt() {
        var video = list("").getMap("items[0]");

        assertThat((String) video.get("id")).matches("[0-9]{19}");
        assertThat(video.get("accountId")).isEqualTo(account().id().toString());
        assertThat((String) video.get("title")).isNotBlank();
        assertThat((String) video.get("coverUrl")).startsWith("http");
        assertThat((String) video.get("shareUrl")).contains((String) video.get("id"));
        assertThat((int) video.get("durationSeconds")).isPositive();
        var interactions = number(video, "likeCount") + number(video, "commentCount") + number(video, "shareCount");
        assertThat(number(video, "engagementRate"))
                .isCloseTo(interactions / number(video, "viewCount"), Offset.offset(0.000_001));
    }

    @Test
    void videosWithoutViewsComeLastByEngagement() {
        videos.store(
                account(),
                List.of(VideoRows.video(STRAY + "01", 0), VideoRows.video(STRAY + "02", 0)),
                clock.instant().plus(SOON));

        var first = items(list("?sort=engagement&limit=100"));
        var size = first.size();
        var beforeLast = list("?sort=engagement&limit=" + (size - 1));
        var last = list("?sort=engagement&cursor=" + beforeLast.getString("nextCursor"));

        assertThat(first.get(size - 2)).containsEntry("id", STRAY + "02").containsEntry("engagementRate", null);
        assertThat(last.getList("items.id")).containsExactly(STRAY + "01");
        assertThat(last.getString("nextCursor")).isNull();
    }

    @Test
    void whatTikTokNoLongerListsIsGoneAfterTheNextRead() {
        var account = account();
        videos.store(account, List.of(VideoRows.video(STRAY + "03", 5)), clock.instant());

        pass.over(account);

        assertThat(list("?limit=100").getList("items.id"))
                .doesNotContain(STRAY + "03")
                .hasSizeGreaterThan(20);
    }

    @Test
    void readsAgainWhenAsked() {
        var before = videosReadAt();

        // Asked again and again, because one that falls into a read under way is taken for that one.
        await().atMost(SOON).until(() -> {
            as(session).post(VIDEOS + "/sync").then().statusCode(202);
            return !videosReadAt().equals(before);
        });
    }

    @Test
    void keepsOneSnapshotOfEachVideoAndDay() {
        pass.over(account());

        var snapshots = QuarkusTransaction.requiringNew().call(() -> rows.getEntityManager()
                .createNativeQuery(
                        "select count(*), count(distinct video_id) from video_snapshot where account_id = ?1",
                        Object[].class)
                .setParameter(1, account().id().value())
                .getSingleResult());

        assertThat((Object[]) snapshots)
                .containsOnly((long) list("?limit=100").getList("items").size());
    }

    @Test
    void withoutTheScopeItSaysWhichOneIsMissing() {
        var without = TestLogin.as(Creator.NO_COMMENTS, Set.of("video.list"));

        for (var answer : List.of(as(without).get(VIDEOS), as(without).post(VIDEOS + "/sync"))) {
            answer.then()
                    .statusCode(403)
                    .contentType("application/problem+json")
                    .body("type", equalTo("urn:clipsignal:problem:scope-missing"));
            assertThat(answer.path("detail").toString()).contains("video.list");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"?sort=best", "?limit=0", "?limit=101", "?cursor=nonsense", "?accountId=me"})
    void refusesWhatItDoesNotUnderstand(String query) {
        as(session)
                .get(VIDEOS + query)
                .then()
                .statusCode(422)
                .contentType("application/problem+json")
                .body("violations.size()", equalTo(1));
    }

    @Test
    void needsASession() {
        given().get(VIDEOS).then().statusCode(401).body("type", equalTo("urn:clipsignal:problem:session-required"));
    }

    private Account account() {
        var id = as(session).get("/api/tiktok/account").path("accountId").toString();
        return accounts.find(AccountId.fromString(id)).orElseThrow();
    }

    private String videosReadAt() {
        return as(session).get("/api/tiktok/account").path("videosReadAt");
    }

    private JsonPath list(String query) {
        return as(session).get(VIDEOS + query).then().statusCode(200).extract().jsonPath();
    }

    private static RequestSpecification as(String session) {
        return given().cookie(TestLogin.COOKIE, session);
    }

    private static List<Map<String, Object>> items(JsonPath page) {
        return page.get("items");
    }

    private static List<Object> ids(List<Map<String, Object>> videos) {
        return videos.stream().map(video -> video.get("id")).toList();
    }

    private static double rank(Object value) {
        return value instanceof String instant ? Instant.parse(instant).toEpochMilli() : ((Number) value).doubleValue();
    }

    private static double number(Map<?, ?> video, String property) {
        return ((Number) video.get(property)).doubleValue();
    }
}
