package space.clipsignal.simulator.http;

import com.fasterxml.jackson.databind.JsonNode;
import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;

/** One call as it arrived. The body can be read once, in one of three ways: as form, as JSON, or as a stream. */
public final class Request {

    /** Nothing documented comes near; what is bigger and not a video is a mistake. */
    private static final int TEXT_LIMIT_BYTES = 1 << 20;

    private final HttpExchange exchange;
    private final Map<String, String> pathVariables;

    Request(HttpExchange exchange, Map<String, String> pathVariables) {
        this.exchange = exchange;
        this.pathVariables = pathVariables;
    }

    public String method() {
        return exchange.getRequestMethod();
    }

    /** The path without its query, which may hold tokens. */
    public String path() {
        return exchange.getRequestURI().getPath();
    }

    /** The query as it was sent, still encoded; empty without one. */
    public String rawQuery() {
        return Optional.ofNullable(exchange.getRequestURI().getRawQuery()).orElse("");
    }

    public Parameters query() {
        return Parameters.decode(rawQuery());
    }

    /** What stood in place of {@code {name}} in the route. */
    public String pathVariable(String name) {
        return pathVariables.get(name);
    }

    public Optional<String> header(String name) {
        return Optional.ofNullable(exchange.getRequestHeaders().getFirst(name));
    }

    /** The length of the body, if the caller said it beforehand. */
    public OptionalLong contentLength() {
        return header("Content-Length").stream()
                .filter(text -> text.matches("\\d{1,18}"))
                .mapToLong(Long::parseLong)
                .findFirst();
    }

    /** The media type alone, in lower case, without charset. */
    public String contentType() {
        String value = header("Content-Type").orElse("");
        int semicolon = value.indexOf(';');
        return (semicolon < 0 ? value : value.substring(0, semicolon)).strip().toLowerCase(Locale.ROOT);
    }

    public InputStream body() {
        return exchange.getRequestBody();
    }

    public Parameters form() throws IOException {
        return Parameters.decode(new String(text(), StandardCharsets.UTF_8));
    }

    /** The body as JSON; an empty body is an empty object. */
    public JsonNode json() throws IOException {
        byte[] bytes = text();
        if (bytes.length == 0) {
            return Json.object();
        }
        JsonNode node;
        try {
            node = Json.read(bytes);
        } catch (IOException broken) {
            throw new Refusal(400, "invalid_params", "The request body is not valid JSON");
        }
        if (!node.isObject()) {
            throw new Refusal(400, "invalid_params", "The request body is not a JSON object");
        }
        return node;
    }

    private byte[] text() throws IOException {
        byte[] bytes = body().readNBytes(TEXT_LIMIT_BYTES + 1);
        if (bytes.length > TEXT_LIMIT_BYTES) {
            throw new Refusal(400, "invalid_params", "The request body is too large");
        }
        return bytes;
    }
}
