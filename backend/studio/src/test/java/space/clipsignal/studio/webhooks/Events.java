package space.clipsignal.studio.webhooks;

import static io.restassured.RestAssured.given;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import space.clipsignal.studio.testing.TestLogin;

/** The list of events as a session sees it. */
final class Events {

    private static final Duration SOON = Duration.ofSeconds(20);

    private final String session;

    Events(String session) {
        this.session = session;
    }

    List<Map<String, Object>> list(String query) {
        return given().cookie(TestLogin.COOKIE, session)
                .get("/api/tiktok/webhooks/events" + query)
                .then()
                .statusCode(200)
                .extract()
                .path("items");
    }

    Optional<Map<String, Object>> find(Delivery delivery) {
        return list("?limit=100").stream()
                .filter(event -> event.get("payload").toString().contains(delivery.mark()))
                .findFirst();
    }

    /** The event, once it has this outcome. */
    Map<String, Object> waitFor(Delivery delivery, String outcome) {
        return await().atMost(SOON)
                .until(() -> find(delivery), found -> found.filter(
                                event -> event.get("outcome").equals(outcome))
                        .isPresent())
                .orElseThrow();
    }
}
