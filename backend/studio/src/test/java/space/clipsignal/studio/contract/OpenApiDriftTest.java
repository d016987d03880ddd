package space.clipsignal.studio.contract;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Holds the committed document against the code. It only reads: {@code make openapi} writes. */
@QuarkusTest
class OpenApiDriftTest {

    private static final Path COMMITTED = Path.of("../../openapi.yaml");
    private static final ObjectMapper YAML = new YAMLMapper().enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS);

    @Test
    void theCommittedDocumentIsThatOfTheCode() throws IOException {
        var generated = given().accept("application/yaml").get("/q/openapi").asString();

        assertThat(sorted(Files.readString(COMMITTED)))
                .as("openapi.yaml differs from the code: run make openapi and look at what changed")
                .isEqualTo(sorted(generated));
    }

    /** The order of names means nothing in YAML. */
    private static String sorted(String yaml) throws JsonProcessingException {
        return YAML.writeValueAsString(YAML.readValue(yaml, Map.class));
    }
}
