package space.clipsignal.studio.platform.web;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import space.clipsignal.studio.platform.Installation;

@QuarkusTest
class SecurityHeadersTest {

    @Inject
    Installation installation;

    @ParameterizedTest
    @ValueSource(strings = {"/api/tiktok/auth/session", "/api/tiktok/videos", "/q/health/ready", "/no-such-page"})
    void everyAnswerTellsBrowsersWhatThisSiteNeverDoes(String path) {
        given().get(path)
                .then()
                .header("Content-Security-Policy", containsString("script-src 'self';"))
                .header("Content-Security-Policy", containsString("frame-ancestors 'none'"))
                .header("X-Content-Type-Options", equalTo("nosniff"))
                .header("Referrer-Policy", equalTo("same-origin"))
                .header("Permissions-Policy", containsString("camera=()"));
    }

    @Test
    void picturesMayComeByHttpsAndFromTheSimulator() {
        given().get("/api/tiktok/auth/session")
                .then()
                .header(
                        "Content-Security-Policy",
                        containsString("img-src 'self' data: blob: https: "
                                + installation.simulatorUrl().orElseThrow() + ";"));
    }

    @Test
    void nothingOfTheApiIsKeptByCaches() {
        given().get("/api/tiktok/auth/session").then().header("Cache-Control", equalTo("no-store"));
        given().get("/no-such-page").then().header("Cache-Control", equalTo("no-cache"));
    }

    @Test
    void httpsIsDemandedOnlyOfAnInstallationThatHasIt() {
        given().get("/api/tiktok/auth/session").then().header("Strict-Transport-Security", nullValue());
    }
}
