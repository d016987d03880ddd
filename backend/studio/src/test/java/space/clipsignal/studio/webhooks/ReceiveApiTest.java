package space.clipsignal.studio.webhooks;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.emptyString;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import space.clipsignal.studio.account.AccountId;
import space.clipsignal.studio.platform.crypto.Sha256;
import space.clipsignal.studio.testing.Creator;
import space.clipsignal.studio.testing.StudioTestResource;
import space.clipsignal.studio.testing.TestLogin;

@QuarkusTest
class ReceiveApiTest {

    private static final Duration SOON = Duration.ofSeconds(20);
    private static final Map<String, Object> REMOVED = Map.of("reason", 1);

    @Inject
    DeliveryRepository rows;

    @Inject
    Saboteur saboteur;

    @Inject
    InstantSource clock;

    private String session;
    private String openId;
    private Events events;

    @BeforeEach
    void anAccountIsConnected() {
        session = TestLogin.as(Creator.PRIVATE);
        openId = given().cookie(TestLogin.COOKIE, session)
                .get("/api/tiktok/account")
                .path("openId");
        events = new Events(session);
    }

    @Test
    void aRemovedAuthorizationDisconnectsTheAccount() {
        // TikTok tells whole seconds, so that of the login would still lie before it.
        var delivery = Delivery.of(clock.instant().plusSeconds(1), "authorization.removed", openId, REMOVED);

        delivery.deliver().statusCode(200).body(emptyString());

        var event = events.waitFor(delivery, "APPLIED");
        assertThat(event)
                .containsEntry("event", "authorization.removed")
                .containsEntry("verification", "VERIFIED")
                .containsKeys("id", "receivedAt", "createdAt");
        assertThat(AccountId.fromString((String) event.get("accountId"))).isNotNull();
        assertThat((Map<?, ?>) ((Map<?, ?>) event.get("payload")).get("content"))
                .extracting("reason")
                .isEqualTo(1);
        assertThat(connectionState()).isEqualTo("DISCONNECTED");
    }

    @Test
    void aBadSignatureChangesNothing() {
        var body = Delivery.envelope(
                StudioTestResource.CLIENT_KEY, clock.instant(), "authorization.removed", openId, REMOVED);

        Delivery.signedByStranger(body, clock.instant())
                .deliver()
                .statusCode(401)
                .contentType("application/problem+json")
                .body("type", equalTo("urn:clipsignal:problem:webhook-not-signed"));
        given().body(body).post(Delivery.PATH).then().statusCode(401);

        assertThat(stored(body)).isZero();
        assertThat(connectionState()).isEqualTo("CONNECTED");
        assertThat(given().get("/q/metrics").asString())
                .contains("studio_webhooks_deliveries_total{verdict=\"signature_mismatch\"}")
                .contains("studio_webhooks_deliveries_total{verdict=\"header_missing\"}");
    }

    @Test
    void anOldSignatureIsKeptButNotBelieved() {
        var body = Delivery.envelope(
                StudioTestResource.CLIENT_KEY, clock.instant(), "authorization.removed", openId, REMOVED);
        var delivery = Delivery.signed(body, clock.instant().minus(Duration.ofMinutes(6)));

        delivery.deliver().statusCode(200);

        assertThat(events.waitFor(delivery, "UNCHANGED")).containsEntry("verification", "STALE");
        assertThat(connectionState()).isEqualTo("CONNECTED");
    }

    @Test
    void theSameBodyIsTakenInOnceHoweverOftenItIsSigned() {
        var body = Delivery.envelope(
                StudioTestResource.CLIENT_KEY, clock.instant(), "post.publish.complete", openId, Map.of());
        var old = Delivery.signed(body, clock.instant().minus(Duration.ofHours(1)));

        for (var delivery : List.of(old, old, Delivery.signed(body, clock.instant()))) {
            delivery.deliver().statusCode(200);
        }

        assertThat(stored(body)).isEqualTo(1);
        assertThat(events.waitFor(old, "IGNORED")).containsEntry("verification", "STALE");
    }

    @Test
    void anEventThatNobodyUnderstandsIsShownAndIgnored() {
        var delivery = Delivery.of(
                clock.instant(), "portability.download.ready", openId, Map.of("request_id", 7678907398077074696L));

        delivery.deliver().statusCode(200);

        var payload = (Map<?, ?>) events.waitFor(delivery, "IGNORED").get("payload");
        assertThat((Map<?, ?>) payload.get("content")).extracting("request_id").isEqualTo("7678907398077074696");
    }

    @Test
    void anEventOfAnotherAppIsIgnored() {
        var body = Delivery.envelope("awanotherapp0001", clock.instant(), "authorization.removed", openId, REMOVED);

        Delivery.signed(body, clock.instant()).deliver().statusCode(200);

        await().atMost(SOON).until(() -> outcome(body).equals(Optional.of(Outcome.IGNORED)));
        assertThat(connectionState()).isEqualTo("CONNECTED");
    }

    @Test
    void aDeliveryAtWhichAFeatureFailsIsTriedAgain() {
        var delivery = Delivery.of(
                clock.instant(), "post.publish.complete", openId, Map.of("publish_id", Saboteur.PUBLISH_ID));

        delivery.deliver().statusCode(200);

        events.waitFor(delivery, "APPLIED");
        assertThat(saboteur.attempts()).isEqualTo(2);
    }

    @Test
    void bytesThatAreNoJsonAreKeptWhenTheyAreSigned() {
        var body = "no JSON " + UUID.randomUUID();

        Delivery.signed(body, clock.instant()).deliver().statusCode(200);

        await().atMost(SOON).until(() -> outcome(body).equals(Optional.of(Outcome.IGNORED)));
    }

    @Test
    void whatIsTooOldIsForgotten() {
        var body = "long ago " + UUID.randomUUID();
        QuarkusTransaction.requiringNew().run(() -> rows.insertIfNew(row(body, Duration.ofDays(91))));

        Delivery.of(clock.instant(), "authorization.removed", "an-open-id-never-seen", REMOVED)
                .deliver()
                .statusCode(200);

        await().atMost(SOON).until(() -> stored(body) == 0);
    }

    @Test
    void aBodyLargerThanAnyEventIsRefused() {
        Delivery.signed("x".repeat(64 * 1024 + 1), clock.instant())
                .deliver()
                .statusCode(413)
                .contentType("application/problem+json");
        Delivery.signed("x".repeat(64 * 1024), clock.instant()).deliver().statusCode(200);
    }

    @Test
    void aDeliveryProvesItselfBySignatureWhateverItsOrigin() {
        Delivery.of(clock.instant(), "authorization.removed", "an-open-id-never-seen", REMOVED)
                .request()
                .header("Origin", "https://elsewhere.example")
                .post(Delivery.PATH)
                .then()
                .statusCode(200);
    }

    private String connectionState() {
        return given().cookie(TestLogin.COOKIE, session)
                .get("/api/tiktok/auth/session")
                .path("accounts[0].state");
    }

    private long stored(String body) {
        return QuarkusTransaction.requiringNew().call(() -> rows.count("bodyHash", (Object) Sha256.of(body)));
    }

    private Optional<Outcome> outcome(String body) {
        return QuarkusTransaction.requiringNew().call(() -> rows.find("bodyHash", (Object) Sha256.of(body))
                .firstResultOptional()
                .map(row -> row.outcome));
    }

    private DeliveryEntity row(String body, Duration age) {
        var row = new DeliveryEntity();
        row.id = UUID.randomUUID();
        row.bodyHash = Sha256.of(body);
        row.body = body.getBytes(StandardCharsets.UTF_8);
        row.signature = "t=1,s=0";
        row.verification = Verification.STALE;
        row.outcome = Outcome.IGNORED;
        row.receivedAt = clock.instant().minus(age);
        return row;
    }
}
