package space.clipsignal.studio.webhooks;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Map;
import space.clipsignal.studio.account.Account;
import space.clipsignal.studio.account.AccountSettings;
import space.clipsignal.studio.platform.Ids;
import space.clipsignal.studio.platform.problem.ProblemException;
import space.clipsignal.tiktok.webhook.WebhookSignature;

/**
 * Sends events as TikTok would, signed and from outside, so that the whole way in is tried: name, certificate, proxy,
 * signature, inbox.
 */
@ApplicationScoped
class TestEvents {

    /** No event of TikTok's has this name. */
    static final String NAME = "studio.test";

    private static final Duration TIMEOUT = Duration.ofSeconds(10);
    private static final ObjectMapper JSON = new ObjectMapper();

    /** A redirect is not followed: TikTok would take it for a failed delivery. */
    private final HttpClient http = HttpClient.newBuilder()
            .followRedirects(HttpClient.Redirect.NEVER)
            .connectTimeout(TIMEOUT)
            .build();

    private final Webhooks webhooks;
    private final AccountSettings app;
    private final Ids ids;
    private final InstantSource clock;

    TestEvents(Webhooks webhooks, AccountSettings app, Ids ids, InstantSource clock) {
        this.webhooks = webhooks;
        this.app = app;
        this.ids = ids;
        this.clock = clock;
    }

    /**
     * Sends an event about {@code account} to the public callback URL.
     *
     * @throws ProblemException 409 if nothing answers there within 10 s
     */
    TestEventSent send(Account account) {
        var url = webhooks.callbackUrl();
        var sentAt = clock.instant();
        var body = body(account, sentAt);
        var request = HttpRequest.newBuilder(url)
                .timeout(TIMEOUT)
                .header("Content-Type", "application/json")
                .header(WebhookSignature.HEADER, WebhookSignature.sign(app.clientSecret(), sentAt, body))
                .POST(HttpRequest.BodyPublishers.ofByteArray(body))
                .build();
        try {
            var status =
                    http.send(request, HttpResponse.BodyHandlers.discarding()).statusCode();
            return new TestEventSent(url, status, sentAt);
        } catch (IOException e) {
            throw WebhookProblems.callbackUnreachable(url).exception();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw WebhookProblems.callbackUnreachable(url).exception();
        }
    }

    /** Each has an id of its own, because a body that came before is not taken in again. */
    private byte[] body(Account account, Instant at) {
        try {
            var content = JSON.writeValueAsString(Map.of("test_id", ids.next()));
            return JSON.writeValueAsBytes(
                    new Envelope(app.clientKey(), NAME, at.getEpochSecond(), account.openId(), content));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a record of strings cannot be written as JSON", e);
        }
    }

    /** TikTok's envelope, in its spelling. */
    private record Envelope(
            @JsonProperty("client_key") String clientKey,
            String event,
            @JsonProperty("create_time") long createTime,
            @JsonProperty("user_openid") String userOpenId,
            String content) {}
}
