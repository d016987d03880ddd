package space.clipsignal.tiktok;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.github.tomakehurst.wiremock.client.MappingBuilder;
import com.github.tomakehurst.wiremock.client.ResponseDefinitionBuilder;
import com.github.tomakehurst.wiremock.client.WireMock;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

/** One file of tiktok-contract: what TikTok documents for one call. */
record Documented(String name, JsonNode request, JsonNode response) {

    private static final ObjectMapper JSON = new ObjectMapper();

    static Documented of(String name) {
        try (InputStream file = Documented.class.getResourceAsStream("/tiktok-contract/" + name + ".json")) {
            JsonNode document = JSON.readTree(file);
            return new Documented(name, document.get("request"), document.get("response"));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** The documented answer to any request of the documented method and path. */
    MappingBuilder stub() {
        MappingBuilder when = WireMock.request(
                request.get("method").asText(),
                WireMock.urlPathEqualTo(request.get("path").asText()));
        return when.willReturn(answer());
    }

    ResponseDefinitionBuilder answer() {
        ResponseDefinitionBuilder answer =
                WireMock.aResponse().withStatus(response.get("status").asInt());
        response.path("headers")
                .properties()
                .forEach(h -> answer.withHeader(h.getKey(), h.getValue().asText()));
        return response.has("body") ? answer.withBody(response.get("body").toString()) : answer;
    }
}
