package space.clipsignal.studio.webhooks;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import space.clipsignal.studio.team.Caller;
import space.clipsignal.studio.team.MemberId;
import space.clipsignal.studio.team.WorkspaceId;
import space.clipsignal.studio.testing.Creator;
import space.clipsignal.studio.testing.TestLogin;

@QuarkusTest
class EventsApiTest {

    private static final Duration SOON = Duration.ofSeconds(20);
    private static final Map<String, Object> REMOVED = Map.of("reason", 1);

    @Inject
    Webhooks webhooks;

    @Inject
    InstantSource clock;

    private String session;
    private String openId;
    private Events events;

    @BeforeEach
    void anAccountIsConnected() {
        session = TestLogin.as(Creator.PRIVATE);
        openId = as(session).get("/api/tiktok/account").path("openId");
        events = new Events(session);
    }

    @Test
    void aTestEventComesBackThroughTheCallbackUrl() {
        var sent = as(session)
                .post("/api/tiktok/webhooks/test-event")
                .then()
                .statusCode(200)
                .body("sentTo", equalTo(TestLogin.url(Delivery.PATH).toString()))
                .body("httpStatus", equalTo(200))
                .extract();

        var event = await().atMost(SOON)
                .until(
                        () -> events.list("").stream()
                                .filter(e -> e.get("event").equals("studio.test"))
                                .filter(e -> e.get("outcome").equals("UNCHANGED"))
                                .findFirst(),
                        Optional::isPresent)
                .orElseThrow();
        assertThat(event).containsEntry("verification", "VERIFIED");
        assertThat(Instant.parse((String) event.get("createdAt")))
                .isEqualTo(Instant.parse(sent.<String>path("sentAt")).truncatedTo(ChronoUnit.SECONDS));
    }

    @Test
    void eventsArePagedNewestFirst() {
        for (var id : List.of("a", "b", "c")) {
            var delivery = Delivery.of(clock.instant(), "studio.test", openId, Map.of("test_id", id));
            delivery.deliver().statusCode(200);
            events.waitFor(delivery, "UNCHANGED");
        }
        var all = events.list("?limit=100");

        var first = as(session).get("/api/tiktok/webhooks/events?limit=2").jsonPath();
        var rest = events.list("?limit=100&cursor=" + first.getString("nextCursor"));

        assertThat(all).extracting(e -> (String) e.get("receivedAt")).isSortedAccordingTo((a, b) -> b.compareTo(a));
        assertThat(first.getList("items")).isEqualTo(all.subList(0, 2));
        assertThat(rest).isEqualTo(all.subList(2, all.size()));
    }

    @Test
    void anEventAboutNobodyHereIsOnlyForOperators() {
        var delivery = Delivery.of(clock.instant(), "authorization.removed", "an-open-id-never-seen", REMOVED);
        delivery.deliver().statusCode(200);
        var workspace = new WorkspaceId(UUID.randomUUID());
        var member = new MemberId(UUID.randomUUID());

        await().atMost(SOON)
                .untilAsserted(() -> assertThat(webhooks.page(new Caller(workspace, member, true), null, 100)
                                .items())
                        .filteredOn(event -> event.payload().toString().contains(delivery.mark()))
                        .extracting(WebhookEventView::outcome)
                        .containsExactly(Outcome.IGNORED));
        assertThat(webhooks.page(new Caller(workspace, member, false), null, 100)
                        .items())
                .isEmpty();
        assertThat(events.find(delivery)).isEmpty();
    }

    @Test
    void saysWhereAndHowItReceives() {
        as(session)
                .get("/api/tiktok/webhooks/receiver")
                .then()
                .statusCode(200)
                .body("callbackUrl", equalTo(TestLogin.url(Delivery.PATH).toString()))
                .body("signatureHeader", equalTo("TikTok-Signature"))
                .body("toleranceSeconds", equalTo(300));
    }

    @Test
    void everythingButTheCallbackNeedsASession() {
        given().get("/api/tiktok/webhooks/events").then().statusCode(401);
        given().get("/api/tiktok/webhooks/receiver").then().statusCode(401);
        given().post("/api/tiktok/webhooks/test-event").then().statusCode(401);
    }

    private static RequestSpecification as(String session) {
        return given().cookie(TestLogin.COOKIE, session);
    }
}
