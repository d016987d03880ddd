package space.clipsignal.studio.webhooks;

import static io.restassured.RestAssured.given;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import space.clipsignal.studio.testing.StudioTestResource;
import space.clipsignal.tiktok.webhook.WebhookSignature;

/** A delivery as TikTok makes it. */
final class Delivery {

    static final String PATH = "/api/tiktok/webhooks";

    private final byte[] body;
    private final String signature;

    private Delivery(byte[] body, String signature) {
        this.body = body;
        this.signature = signature;
    }

    /** An event like no other, which happens and is signed at {@code at}. */
    static Delivery of(Instant at, String event, String openId, Map<String, ?> content) {
        return signed(envelope(StudioTestResource.CLIENT_KEY, at, event, openId, content), at);
    }

    static Delivery signed(String body, Instant at) {
        var bytes = body.getBytes(StandardCharsets.UTF_8);
        return new Delivery(bytes, WebhookSignature.sign(StudioTestResource.CLIENT_SECRET, at, bytes));
    }

    static Delivery signedByStranger(String body, Instant at) {
        var bytes = body.getBytes(StandardCharsets.UTF_8);
        return new Delivery(bytes, WebhookSignature.sign("a guessed secret", at, bytes));
    }

    static String envelope(String clientKey, Instant at, String event, String openId, Map<String, ?> content) {
        try {
            var json = new ObjectMapper();
            var unique = new LinkedHashMap<String, Object>(content);
            unique.put("mark", UUID.randomUUID().toString());
            return json.writeValueAsString(Map.of(
                    "client_key",
                    clientKey,
                    "event",
                    event,
                    "create_time",
                    at.getEpochSecond(),
                    "user_openid",
                    openId,
                    "content",
                    json.writeValueAsString(unique)));
        } catch (JsonProcessingException e) {
            throw new AssertionError(e);
        }
    }

    /** What makes this one recognisable in the list of events. */
    String mark() {
        var text = new String(body, StandardCharsets.UTF_8).replace("\\", "");
        return text.replaceAll("(?s).*\"mark\":\"([^\"]+)\".*", "$1");
    }

    RequestSpecification request() {
        return given().contentType("application/json")
                .header("Tiktok-Signature", signature)
                .body(body);
    }

    ValidatableResponse deliver() {
        return request().post(PATH).then();
    }
}
