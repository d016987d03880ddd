package space.clipsignal.simulator.http;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;

/** What goes back: status, headers, a small body, and for the request log the error code it stands for. */
public final class Answer {

    private final int status;
    private final Map<String, String> headers;
    private final byte[] body;
    private final String errorCode;

    private Answer(int status, Map<String, String> headers, byte[] body, String errorCode) {
        this.status = status;
        this.headers = headers;
        this.body = body;
        this.errorCode = errorCode;
    }

    public static Answer empty(int status) {
        return new Answer(status, Map.of(), new byte[0], "");
    }

    public static Answer json(int status, JsonNode body) {
        return text(status, "application/json; charset=utf-8", new String(Json.bytes(body), StandardCharsets.UTF_8));
    }

    public static Answer text(int status, String contentType, String body) {
        return new Answer(status, Map.of("Content-Type", contentType), body.getBytes(StandardCharsets.UTF_8), "");
    }

    public static Answer redirect(String location) {
        return empty(302).with("Location", location);
    }

    public Answer with(String header, String value) {
        Map<String, String> more = new LinkedHashMap<>(headers);
        more.put(header, value);
        return new Answer(status, more, body, errorCode);
    }

    /** The same answer, remembered in the request log under {@code code}. */
    public Answer because(String code) {
        return new Answer(status, headers, body, code);
    }

    public int status() {
        return status;
    }

    public String errorCode() {
        return errorCode;
    }

    Map<String, String> headers() {
        return headers;
    }

    byte[] body() {
        return body;
    }
}
