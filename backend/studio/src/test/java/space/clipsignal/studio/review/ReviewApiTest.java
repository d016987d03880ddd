package space.clipsignal.studio.review;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.Set;
import org.junit.jupiter.api.Test;
import space.clipsignal.studio.testing.Browser;
import space.clipsignal.studio.testing.Creator;
import space.clipsignal.studio.testing.TestLogin;

@QuarkusTest
class ReviewApiTest {

    private static final String EVIDENCE = "/api/tiktok/review/evidence";

    @Test
    void reviewersNeedNoLogin() {
        given().get(EVIDENCE)
                .then()
                .statusCode(200)
                .body("connectionState", equalTo("ANONYMOUS"))
                .body("mode", equalTo("SIMULATOR"))
                .body("appAudited", equalTo(true))
                .body("websiteUrl", equalTo(TestLogin.url("").toString()))
                .body("termsUrl", equalTo(TestLogin.url("/terms").toString()))
                .body("privacyUrl", equalTo(TestLogin.url("/privacy").toString()))
                .body("scopes.requested", everyItem(equalTo(true)))
                .body("scopes.granted", everyItem(nullValue()));
    }

    @Test
    void theAddressesAreThoseInUse() {
        var evidence = given().get(EVIDENCE).then().extract().jsonPath();
        var authorize = new Browser().get(TestLogin.url("/api/tiktok/auth/login"));
        var receiver =
                given().cookie(TestLogin.COOKIE, TestLogin.as(Creator.PRIVATE)).get("/api/tiktok/webhooks/receiver");

        assertThat(Browser.location(authorize).getQuery())
                .contains("redirect_uri=" + evidence.getString("redirectUri") + "&");
        assertThat(receiver.<String>path("callbackUrl")).isEqualTo(evidence.getString("webhookCallbackUrl"));
    }

    @Test
    void aSessionSeesWhatWasGranted() {
        var evidence = evidence(TestLogin.as(Creator.PRIVATE, Set.of("video.publish")));

        evidence.body("connectionState", equalTo("CONNECTED"))
                .body("scopes.find { it.name == 'video.publish' }.granted", equalTo(false))
                .body("scopes.find { it.name == 'video.publish' }.screen", equalTo("/direct-post"))
                .body("scopes.findAll { it.granted }.name", hasItem("video.upload"));
    }

    private static ValidatableResponse evidence(String session) {
        return given().cookie(TestLogin.COOKIE, session).get(EVIDENCE).then().statusCode(200);
    }
}
