package space.clipsignal.studio.testing;

import static io.restassured.RestAssured.given;

import io.restassured.http.ContentType;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.time.Duration;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.awaitility.Awaitility;

/** The studio's API as one creator's script would use it. */
public final class Studio {

    private static final String BASE = "/api/tiktok";
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final String session;

    private Studio(String session) {
        this.session = session;
    }

    /** Logged in as this creator, who grants everything but what is switched off. */
    public static Studio of(Creator creator, String... switchedOff) {
        return new Studio(TestLogin.as(creator, Set.of(switchedOff)));
    }

    /** A request with the session. */
    public RequestSpecification request() {
        return given().cookie(TestLogin.COOKIE, session).basePath(BASE);
    }

    /** The answer to a GET. */
    public ValidatableResponse get(String path) {
        return request().get(path).then();
    }

    /** The answer to a POST of JSON. */
    public ValidatableResponse post(String path, Map<String, ?> body) {
        return request().contentType(ContentType.JSON).body(body).post(path).then();
    }

    /** A clip that every new workspace has, whatever other tests have added to the library of the same creator. */
    public String demoClip() {
        return get("/library/clips?limit=100")
                .statusCode(200)
                .extract()
                .path("items.find { it.fileName == 'sunset-over-the-sea.mp4' }.id");
    }

    /** The id of the post that this request makes. */
    public String publish(Map<String, ?> body) {
        return post("/publish", body).statusCode(202).extract().path("id");
    }

    /** The post, once it is as wanted. */
    public JsonPath await(String post, Predicate<JsonPath> wanted) {
        return Awaitility.await("post " + post)
                .atMost(PATIENCE)
                .pollInterval(Duration.ofMillis(100))
                .until(() -> get("/publish/" + post).statusCode(200).extract().jsonPath(), wanted);
    }

    /** The post, once it is in this state. */
    public JsonPath awaitState(String post, String state) {
        return await(post, json -> state.equals(json.getString("state")));
    }
}
