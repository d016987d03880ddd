package space.clipsignal.studio.webhooks;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * A delivery's body for people to look at: the content, which TikTok writes as JSON inside a string, is unfolded, and
 * numbers that JavaScript would round (TikTok's ids) become strings. A body that is no JSON object stands under
 * {@code body}.
 */
record EventPayload(JsonNode json) {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final long MAX_EXACT_IN_JAVASCRIPT = (1L << 53) - 1;

    static EventPayload of(byte[] body) {
        var json = object(body)
                .orElseGet(() -> JSON.createObjectNode().put("body", new String(body, StandardCharsets.UTF_8)));
        object(json.path("content").asText().getBytes(StandardCharsets.UTF_8))
                .ifPresent(content -> json.set("content", content));
        return new EventPayload(exact(json));
    }

    /** The event's name; empty if it has none. */
    String event() {
        return json.path("event").asText();
    }

    /** When it happened; {@code otherwise} if it does not say. */
    Instant createdAt(Instant otherwise) {
        try {
            return json.path("create_time").isIntegralNumber()
                    ? Instant.ofEpochSecond(json.path("create_time").asLong())
                    : otherwise;
        } catch (DateTimeException e) {
            return otherwise;
        }
    }

    Map<String, Object> toMap() {
        return JSON.convertValue(json, new TypeReference<>() {});
    }

    private static Optional<ObjectNode> object(byte[] text) {
        try {
            return JSON.readTree(text) instanceof ObjectNode object ? Optional.of(object) : Optional.empty();
        } catch (IOException notJson) {
            return Optional.empty();
        }
    }

    private static JsonNode exact(JsonNode node) {
        if (node.isIntegralNumber()
                && (!node.canConvertToLong() || Math.abs(node.asLong()) > MAX_EXACT_IN_JAVASCRIPT)) {
            return TextNode.valueOf(node.asText());
        }
        if (node instanceof ObjectNode object) {
            object.properties().forEach(field -> field.setValue(exact(field.getValue())));
        }
        if (node instanceof ArrayNode array) {
            IntStream.range(0, array.size()).forEach(i -> array.set(i, exact(array.get(i))));
        }
        return node;
    }
}
