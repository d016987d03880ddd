package space.clipsignal.tiktok;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.github.tomakehurst.wiremock.WireMockServer;
import com.github.tomakehurst.wiremock.client.WireMock;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLDecoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import space.clipsignal.tiktok.oauth.AuthorizeUrl;
import space.clipsignal.tiktok.oauth.Pkce;
import space.clipsignal.tiktok.oauth.Scope;
import space.clipsignal.tiktok.oauth.TokenGrant;
import space.clipsignal.tiktok.publish.PublishId;

/** The creator's hands and the simulator's console, over HTTP like everybody else. */
record SimulatedTikTok(URI baseUrl, WireMockServer wireMock) {

    static final URI REDIRECT = URI.create("http://localhost:3455/callback/");
    static final Set<Scope> ALL =
            Scope.parse("user.info.basic,user.info.profile,user.info.stats,video.list,video.upload,video.publish");

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final HttpClient HTTP = HttpClient.newHttpClient();
    private static final Pattern CODE = Pattern.compile("[?&]code=([^&]+)");

    /** From now on WireMock passes everything on that no other stub answers, and the simulator is as on its first day. */
    void open() {
        wireMock.stubFor(WireMock.any(WireMock.anyUrl())
                .atPriority(100)
                .willReturn(WireMock.aResponse().proxiedFrom(baseUrl.toString())));
        wireMock.stubFor(WireMock.post("/webhooks").willReturn(WireMock.ok()));
        console("/_sim/reset", "");
    }

    /** The creator allows some of what is asked on the consent page; returns the code of the callback, decoded. */
    String consent(URI authorizeUrl, String creator, Set<Scope> allowed) {
        String form = allowed.stream()
                .map(scope -> "&scope=" + scope.value())
                .collect(Collectors.joining("", "creator=" + creator + "&decision=allow", ""));
        HttpResponse<String> answer = send(
                HttpRequest.newBuilder(baseUrl.resolve(authorizeUrl.getRawPath() + "?" + authorizeUrl.getRawQuery()))
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(HttpRequest.BodyPublishers.ofString(form)));
        Matcher code = CODE.matcher(answer.headers().firstValue("Location").orElse(answer.body()));
        assertThat(code.find()).as(answer.body()).isTrue();
        return URLDecoder.decode(code.group(1), StandardCharsets.UTF_8);
    }

    TokenGrant connect(TikTok tikTok, String creator) {
        return connect(tikTok, creator, ALL);
    }

    TokenGrant connect(TikTok tikTok, String creator, Set<Scope> allowed) {
        Pkce pkce = Pkce.generate(new SecureRandom());
        String code = consent(
                tikTok.authorizeUrl(new AuthorizeUrl(REDIRECT, ALL, "state", pkce.challenge(), true)),
                creator,
                allowed);
        return tikTok.exchange(code, REDIRECT, pkce.verifier());
    }

    void advance(long seconds) {
        console("/_sim/clock", "{\"advanceSeconds\":" + seconds + "}");
    }

    void expireAccessTokens() {
        console("/_sim/tokens/expire", "");
    }

    /** The next call of that path does its work, but its answer is lost. */
    void loseNextAnswerOf(String path) {
        console("/_sim/faults", "{\"endpoint\":\"" + path + "\",\"effect\":\"loseAnswerAfterEffect\"}");
    }

    void removeAuthorization(String openId) {
        console("/_sim/creators/" + openId + "/remove-authorization", "{\"reason\":1}");
    }

    /** The ledger's line about a publish; missing when there is no such post. */
    JsonNode ledger(PublishId id) {
        return StreamSupport.stream(ledger().spliterator(), false)
                .filter(post -> post.path("publishId").asText().equals(id.value()))
                .findFirst()
                .orElseGet(JSON::missingNode);
    }

    JsonNode ledger() {
        try {
            return JSON.readTree(
                    send(HttpRequest.newBuilder(baseUrl.resolve("/_sim/posts")).GET())
                            .body());
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private void console(String path, String json) {
        HttpResponse<String> answer = send(HttpRequest.newBuilder(baseUrl.resolve(path))
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(json)));
        assertThat(answer.statusCode()).as(path + ": " + answer.body()).isBetween(200, 299);
    }

    private static HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            return HTTP.send(request.build(), HttpResponse.BodyHandlers.ofString());
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        }
    }
}
