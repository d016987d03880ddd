package space.clipsignal.simulator;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.assertj.core.api.Assertions;

/** An app under development: what a client would send, written out by hand from the documentation. */
final class TestApp {

    static final String REDIRECT_URI = "http://localhost:4000/callback/";
    static final String VERIFIER = "dBjftJeZ4CVP-mB92K27uhbUJU1p1r_wW1gFWFOEjXk";
    /** From the documentation's test vector, not from code of ours. */
    static final String CHALLENGE = "13d31e961a1ad8ec2f16b10c4c982e0876a878ad6df144566ee1894acb70f9c3";

    static final String ALL_SCOPES =
            "user.info.basic,user.info.profile,user.info.stats,video.list,video.upload,video.publish";

    private static final ObjectMapper JSON = new ObjectMapper();

    private final HttpClient http = HttpClient.newHttpClient();
    private final URI baseUrl;
    private final String clientKey;
    private final String clientSecret;
    private final String redirectUri;

    private TestApp(URI baseUrl, String clientKey, String clientSecret, String redirectUri) {
        this.baseUrl = baseUrl;
        this.clientKey = clientKey;
        this.clientSecret = clientSecret;
        this.redirectUri = redirectUri;
    }

    TestApp(TikTokSimulator simulator) {
        this(simulator.baseUrl());
    }

    /** The sample app, of a simulator somewhere. */
    TestApp(URI baseUrl) {
        this(baseUrl, "aw5simulator0key", "simulator-client-secret", REDIRECT_URI);
    }

    /** Another desktop app, which listens on {@code port}. */
    TestApp withCredentials(String key, String secret, int port) {
        return new TestApp(baseUrl, key, secret, "http://localhost:" + port + "/callback/");
    }

    /** Everything up to tokens, with the given scopes allowed. */
    JsonNode connect(String creator, String scopes) {
        return json(token(codeForm(consent(creator, scopes).get("code"))));
    }

    /** An access token with every scope. */
    String connect(String creator) {
        return connect(creator, ALL_SCOPES).path("access_token").asText();
    }

    /** The callback's parameters after {@code creator} allowed {@code scopes}. */
    Map<String, String> consent(String creator, String scopes) {
        List<String> form = new ArrayList<>(List.of("creator", creator, "decision", "allow"));
        for (String scope : scopes.split(",", -1)) {
            form.addAll(List.of("scope", scope));
        }
        HttpResponse<String> answer = postForm(authorizePath(Map.of()), form.toArray(String[]::new));
        Assertions.assertThat(answer.statusCode()).isEqualTo(302);
        return queryOf(answer.headers().firstValue("Location").orElseThrow());
    }

    /** The authorize page's address; {@code changes} replace parameters, an empty value removes one. */
    String authorizePath(Map<String, String> changes) {
        Map<String, String> parameters = new HashMap<>(Map.of(
                "client_key", clientKey,
                "scope", ALL_SCOPES,
                "redirect_uri", redirectUri,
                "state", "state-1",
                "response_type", "code",
                "code_challenge", CHALLENGE,
                "code_challenge_method", "S256"));
        parameters.putAll(changes);
        parameters.values().removeIf(String::isEmpty);
        return "/v2/auth/authorize/?"
                + encode(parameters.entrySet().stream()
                        .flatMap(entry -> List.of(entry.getKey(), entry.getValue()).stream())
                        .toArray(String[]::new));
    }

    String[] codeForm(String code) {
        return new String[] {
            "client_key",
            clientKey,
            "client_secret",
            clientSecret,
            "grant_type",
            "authorization_code",
            "code",
            code,
            "redirect_uri",
            redirectUri,
            "code_verifier",
            VERIFIER
        };
    }

    String[] refreshForm(String refreshToken) {
        return new String[] {
            "client_key", clientKey,
            "client_secret", clientSecret,
            "grant_type", "refresh_token",
            "refresh_token", refreshToken
        };
    }

    HttpResponse<String> token(String... form) {
        return postForm("/v2/oauth/token/", form);
    }

    HttpResponse<String> get(String path) {
        return send(request(path).GET().build());
    }

    HttpResponse<String> get(String path, String accessToken) {
        return send(request(path)
                .header("Authorization", "Bearer " + accessToken)
                .GET()
                .build());
    }

    HttpResponse<String> post(String path, String accessToken, String body) {
        return send(request(path)
                .header("Authorization", "Bearer " + accessToken)
                .header("Content-Type", "application/json; charset=UTF-8")
                .POST(HttpRequest.BodyPublishers.ofString(body))
                .build());
    }

    HttpResponse<String> postForm(String path, String... form) {
        return send(request(path)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(encode(form)))
                .build());
    }

    /** The answer of a Direct Post's init for a file in one chunk. */
    HttpResponse<String> initDirect(String accessToken, String privacyLevel, int sizeBytes) {
        String postInfo = "\"post_info\":{\"title\":\"A new bowl\",\"privacy_level\":\"" + privacyLevel + "\"},";
        return post(
                "/v2/post/publish/video/init/", accessToken, "{" + postInfo + source(sizeBytes, sizeBytes, 1) + "}");
    }

    /** The answer of a draft's init for a file in one chunk. */
    HttpResponse<String> initDraft(String accessToken, int sizeBytes) {
        return initDraft(accessToken, sizeBytes, sizeBytes, 1);
    }

    HttpResponse<String> initDraft(String accessToken, long sizeBytes, long chunkBytes, long count) {
        return post(
                "/v2/post/publish/inbox/video/init/", accessToken, "{" + source(sizeBytes, chunkBytes, count) + "}");
    }

    static String source(long sizeBytes, long chunkBytes, long count) {
        return "\"source_info\":{\"source\":\"FILE_UPLOAD\",\"video_size\":" + sizeBytes + ",\"chunk_size\":"
                + chunkBytes + ",\"total_chunk_count\":" + count + "}";
    }

    /** Sends {@code film} whole to where {@code init} says; the publish id. */
    String upload(HttpResponse<String> init, byte[] film) {
        JsonNode data = json(init).path("data");
        HttpResponse<String> stored = put(data.path("upload_url").asText(), film, 0, film.length - 1);
        Assertions.assertThat(stored.statusCode()).isEqualTo(201);
        return data.path("publish_id").asText();
    }

    /** The data of a status answer. */
    JsonNode status(String accessToken, String publishId) {
        String body = "{\"publish_id\":\"" + publishId + "\"}";
        return json(post("/v2/post/publish/status/fetch/", accessToken, body)).path("data");
    }

    /** A change through the console. */
    HttpResponse<String> simulate(String path, String body) {
        return send(request("/_sim" + path)
                .POST(HttpRequest.BodyPublishers.ofString(body))
                .build());
    }

    /** One chunk of {@code file}, from {@code first} to {@code last} inclusive. */
    HttpResponse<String> put(String uploadUrl, byte[] file, int first, int last) {
        byte[] chunk = Arrays.copyOfRange(file, first, last + 1);
        return put(uploadUrl, chunk, "bytes " + first + "-" + last + "/" + file.length);
    }

    HttpResponse<String> put(String uploadUrl, byte[] body, String contentRange) {
        return send(HttpRequest.newBuilder(URI.create(uploadUrl))
                .header("Content-Type", "video/mp4")
                .header("Content-Range", contentRange)
                .PUT(HttpRequest.BodyPublishers.ofByteArray(body))
                .build());
    }

    HttpResponse<String> send(HttpRequest request) {
        try {
            return http.send(request, HttpResponse.BodyHandlers.ofString());
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        }
    }

    HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create(baseUrl + path));
    }

    static String errorCode(HttpResponse<String> answer) {
        return json(answer).path("error").path("code").asText();
    }

    static JsonNode json(HttpResponse<String> answer) {
        return parse(answer.body());
    }

    static JsonNode parse(String text) {
        try {
            return JSON.readTree(text);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    static Map<String, String> queryOf(String location) {
        Map<String, String> parameters = new HashMap<>();
        for (String pair : URI.create(location).getRawQuery().split("&", -1)) {
            String[] parts = pair.split("=", 2);
            parameters.put(parts[0], URLDecoder.decode(parts[1], StandardCharsets.UTF_8));
        }
        return parameters;
    }

    private static String encode(String... namesAndValues) {
        StringBuilder encoded = new StringBuilder();
        for (int i = 0; i < namesAndValues.length; i += 2) {
            encoded.append(i == 0 ? "" : "&")
                    .append(namesAndValues[i])
                    .append('=')
                    .append(URLEncoder.encode(namesAndValues[i + 1], StandardCharsets.UTF_8));
        }
        return encoded.toString();
    }
}
