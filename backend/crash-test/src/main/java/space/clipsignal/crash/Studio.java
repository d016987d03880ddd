package space.clipsignal.crash;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.net.URI;
import java.net.URLDecoder;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;

/** The studio's API as creators use it, through the front door. */
final class Studio {

    private final String url;
    private final Map<String, String> sessions = new ConcurrentHashMap<>();

    Studio(String door) {
        url = door + "/api/tiktok";
    }

    /** An answer that is not the wanted one. Whether to ask again is the caller's affair. */
    static final class NotYet extends IOException {

        NotYet(HttpResponse<String> answer) {
            super(answer.uri().getPath() + ": " + answer.statusCode() + " " + answer.body());
        }
    }

    /** Adds the clip, or finds what an earlier try added. */
    String addClip(Wanted wanted) throws IOException {
        HttpRequest.Builder request = as(wanted.creator(), "/library/clips?fileName=" + wanted.key() + ".mp4")
                .header("Content-Type", "video/mp4")
                .header("Idempotency-Key", wanted.key() + "-clip")
                .POST(HttpRequest.BodyPublishers.ofByteArray(wanted.clip()));
        return id(Http.send(request));
    }

    /** Asks for the post, or finds what an earlier try asked for. */
    String publish(Wanted wanted, String clipId) throws IOException {
        ObjectNode body = Json.object()
                .put("mode", wanted.draft() ? "DRAFT" : "DIRECT")
                .put("clipId", clipId)
                .put("consent", true);
        if (!wanted.draft()) {
            body.put("title", wanted.title()).put("privacyLevel", "PUBLIC_TO_EVERYONE");
        }
        HttpRequest.Builder request = as(wanted.creator(), "/publish")
                .header("Content-Type", "application/json")
                .header("Idempotency-Key", wanted.key())
                .POST(HttpRequest.BodyPublishers.ofString(body.toString()));
        return id(Http.send(request));
    }

    /** What the studio says of a post. */
    Outcome outcome(String creator, String postId) throws IOException {
        HttpResponse<String> answer = Http.send(as(creator, "/publish/" + postId));
        if (answer.statusCode() != 200) {
            throw new NotYet(answer);
        }
        return Outcome.of(Json.parse(answer.body()));
    }

    void removeClip(String creator, String clipId) throws IOException {
        Http.send(as(creator, "/library/clips/" + clipId).DELETE());
    }

    /** Through TikTok's consent page, as a browser would, whether for the first time or again. */
    void login(String creator) throws IOException {
        HttpResponse<String> begun = Http.send(Http.to(url + "/auth/login"));
        String authorize = location(begun);
        HttpResponse<String> consent = Http.send(Http.to(authorize)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(
                        "decision=allow&creator=" + creator + scopes(URI.create(authorize)))));
        HttpResponse<String> done =
                Http.send(Http.to(location(consent)).header("Cookie", cookie(begun, "studio_login")));
        sessions.put(creator, cookie(done, "studio_session"));
    }

    private HttpRequest.Builder as(String creator, String path) throws IOException {
        if (!sessions.containsKey(creator)) {
            login(creator);
        }
        return Http.to(url + path).header("Cookie", sessions.get(creator));
    }

    private static String id(HttpResponse<String> answer) throws NotYet {
        if (answer.statusCode() / 100 != 2) {
            throw new NotYet(answer);
        }
        return Json.parse(answer.body()).path("id").asText();
    }

    private static String location(HttpResponse<String> answer) throws NotYet {
        return answer.headers().firstValue("Location").orElseThrow(() -> new NotYet(answer));
    }

    private static String cookie(HttpResponse<String> answer, String name) throws NotYet {
        return answer.headers().allValues("Set-Cookie").stream()
                .map(cookie -> cookie.split(";", 2)[0])
                .filter(cookie -> cookie.startsWith(name + "=") && cookie.length() > name.length() + 1)
                .findFirst()
                .orElseThrow(() -> new NotYet(answer));
    }

    private static String scopes(URI authorize) {
        return Arrays.stream(authorize.getRawQuery().split("&", -1))
                .filter(parameter -> parameter.startsWith("scope="))
                .map(parameter -> URLDecoder.decode(parameter.substring(6), StandardCharsets.UTF_8))
                .flatMap(scopes -> Arrays.stream(scopes.split(",", -1)))
                .map(scope -> "&scope=" + scope)
                .collect(Collectors.joining());
    }
}
