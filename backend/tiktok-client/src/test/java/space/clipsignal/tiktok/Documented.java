package space.clipsignal.tiktok;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.github.tomakehurst.wiremock.client.MappingBuilder;
import com.github.tomakehurst.wiremock.client.ResponseDefinitionBuilder;
import com.github.tomakehurst.wiremock.client.WireMock;
import com.github.tomakehurst.wiremock.http.RequestMethod;
import com.github.tomakehurst.wiremock.matching.RequestPatternBuilder;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

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

    /** Every file of an area whose name starts so: a file that is added later is tested without being named here. */
    static List<Documented> all(String area, String prefix) {
        try (Stream<Path> files = Files.list(
                Path.of(Documented.class.getResource("/tiktok-contract/" + area).toURI()))) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> name.startsWith(prefix))
                    .sorted()
                    .map(name -> of(area + "/" + name.replace(".json", "")))
                    .toList();
        } catch (IOException | URISyntaxException unreadable) {
            throw new IllegalStateException(unreadable);
        }
    }

    /** The documented answer to any request of the documented method and path. */
    MappingBuilder stub() {
        return WireMock.request(method(), WireMock.urlPathEqualTo(path())).willReturn(answer());
    }

    ResponseDefinitionBuilder answer() {
        ResponseDefinitionBuilder answer = WireMock.aResponse().withStatus(status());
        response.path("headers")
                .properties()
                .forEach(header ->
                        answer.withHeader(header.getKey(), header.getValue().asText()));
        return response.has("body") ? answer.withBody(response.get("body").toString()) : answer;
    }

    /**
     * The documented request: method, path, headers, form and body. More fields than the example has may be sent, none of its own may be
     * missing or different.
     */
    RequestPatternBuilder requestPattern() {
        RequestPatternBuilder pattern =
                RequestPatternBuilder.newRequestPattern(new RequestMethod(method()), WireMock.urlPathEqualTo(path()));
        request.path("headers")
                .properties()
                .forEach(header -> pattern.withHeader(
                        header.getKey(),
                        WireMock.matching(header.getValue()
                                .asText()
                                .replace("; ", ";\\s?")
                                .replace("+", "\\+"))));
        request.path("form")
                .properties()
                .forEach(field -> pattern.withFormParam(
                        field.getKey(), WireMock.equalTo(field.getValue().asText())));
        if (request.has("body")) {
            pattern.withRequestBody(WireMock.equalToJson(request.get("body").toString(), false, true));
        }
        return pattern;
    }

    String method() {
        return request.get("method").asText();
    }

    /** Without the host, which is the test's own. */
    String path() {
        return request.has("path")
                ? request.get("path").asText()
                : URI.create(request.get("url").asText()).getPath();
    }

    int status() {
        return response.get("status").asInt();
    }

    /** The access token of the documented request. */
    String token() {
        return request.at("/headers/Authorization").asText().substring("Bearer ".length());
    }

    List<String> fields() {
        return List.of(request.at("/query/fields").asText().split(","));
    }

    JsonNode error() {
        return response.at("/body/error");
    }

    @Override
    public String toString() {
        return name;
    }
}
