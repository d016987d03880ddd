package space.clipsignal.studio.testing;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.lessThan;

import io.restassured.http.ContentType;
import io.restassured.path.json.JsonPath;
import java.util.Map;
import org.eclipse.microprofile.config.ConfigProvider;

/** The simulator's own API: what TikTok would now show, and what shall go wrong next. */
public final class Simulator {

    private Simulator() {}

    /** The ledger's entry for a publish id, or an empty map if it has none. */
    public static Map<String, ?> post(String publishId) {
        return get("/_sim/posts").<Map<String, ?>>getList("").stream()
                .filter(post -> publishId.equals(post.get("publishId")))
                .findFirst()
                .orElse(Map.of());
    }

    /** The answer of one of its pages of JSON. */
    public static JsonPath get(String path) {
        return given().baseUri(url()).get(path).then().statusCode(200).extract().jsonPath();
    }

    /** Tells it to do something. */
    public static void post(String path, Map<String, ?> body) {
        given().baseUri(url())
                .contentType(ContentType.JSON)
                .body(body)
                .post(path)
                .then()
                .statusCode(lessThan(300));
    }

    /** Tells it to forget something. */
    public static void delete(String path) {
        given().baseUri(url()).delete(path).then().statusCode(lessThan(300));
    }

    private static String url() {
        return ConfigProvider.getConfig().getValue("studio.simulator-url", String.class);
    }
}
