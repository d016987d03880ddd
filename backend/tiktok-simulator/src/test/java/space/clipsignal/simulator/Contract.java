package space.clipsignal.simulator;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeType;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** One file of the documented JSON, and what it demands: status, field names, types and error words, not values. */
record Contract(String name, JsonNode request, JsonNode response) {

    static Contract read(String name) {
        try (InputStream in = Contract.class.getResourceAsStream("/tiktok-contract/" + name + ".json")) {
            assertThat(in).as("contract " + name).isNotNull();
            JsonNode file = TestApp.parse(new String(in.readAllBytes(), StandardCharsets.UTF_8));
            return new Contract(name, file.path("request"), file.path("response"));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** Sends the documented request with {@code accessToken} and, when not null, another publish id. */
    HttpResponse<String> replay(TestApp app, String accessToken, String publishId) {
        StringBuilder path = new StringBuilder(request.path("path").asText());
        char separator = '?';
        for (var parameter : request.path("query").properties()) {
            path.append(separator)
                    .append(parameter.getKey())
                    .append('=')
                    .append(URLEncoder.encode(parameter.getValue().asText(), StandardCharsets.UTF_8));
            separator = '&';
        }
        String body = request.has("body") ? request.path("body").toString() : "";
        if (publishId != null) {
            body = "{\"publish_id\":\"" + publishId + "\"}";
        }
        HttpRequest.Builder sent = app.request(path.toString())
                .header("Authorization", "Bearer " + accessToken)
                .method(request.path("method").asText(), HttpRequest.BodyPublishers.ofString(body));
        return app.send(
                sent.header("Content-Type", "application/json; charset=UTF-8").build());
    }

    /** The documented form, with each name in {@code replacements} (name, value, …) replaced. */
    String[] form(String... replacements) {
        List<String> form = new ArrayList<>();
        for (var field : request.path("form").properties()) {
            String value = field.getValue().asText();
            for (int i = 0; i < replacements.length; i += 2) {
                value = replacements[i].equals(field.getKey()) ? replacements[i + 1] : value;
            }
            form.addAll(List.of(field.getKey(), value));
        }
        return form.toArray(String[]::new);
    }

    void isKeptBy(HttpResponse<String> answer) {
        assertThat(answer.statusCode())
                .as(name)
                .isEqualTo(response.path("status").asInt());
        response.path("headers").properties().stream()
                .filter(header -> header.getKey().equals("Content-Range"))
                .forEach(header -> assertThat(answer.headers().firstValue("Content-Range"))
                        .as(name)
                        .contains(header.getValue().asText()));
        if (response.has("body")) {
            hasShape(name, response.path("body"), TestApp.json(answer));
        } else {
            assertThat(answer.body()).as(name).isEmpty();
        }
    }

    static void hasShape(String where, JsonNode documented, JsonNode actual) {
        assertThat(actual.getNodeType()).as(where).isEqualTo(documented.getNodeType());
        if (documented.isObject()) {
            assertThat(names(actual)).as(where).containsExactlyInAnyOrderElementsOf(names(documented));
            documented
                    .properties()
                    .forEach(field ->
                            hasShape(where + "." + field.getKey(), field.getValue(), actual.path(field.getKey())));
        } else if (documented.isArray()) {
            assertThat(actual.isEmpty()).as(where).isEqualTo(documented.isEmpty());
            actual.forEach(element -> hasShape(where + "[]", documented.path(0), element));
        } else if (documented.getNodeType() == JsonNodeType.NUMBER) {
            assertThat(actual.isIntegralNumber()).as(where).isEqualTo(documented.isIntegralNumber());
        } else if (where.endsWith(".error.code") || where.endsWith(".error") || where.endsWith(".status")) {
            assertThat(actual).as(where).isEqualTo(documented);
        }
    }

    private static List<String> names(JsonNode object) {
        List<String> names = new ArrayList<>();
        object.fieldNames().forEachRemaining(names::add);
        return names;
    }
}
