package space.clipsignal.studio.library;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static space.clipsignal.studio.library.LibraryCalls.CLIPS;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.response.Response;
import java.util.Arrays;
import java.util.HexFormat;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import space.clipsignal.studio.platform.crypto.Sha256;
import space.clipsignal.studio.testing.Creator;
import space.clipsignal.studio.testing.media.Media;

/** Files on their way out of the library, as a player asks for them. */
@QuarkusTest
class ContentTest {

    private static final byte[] BYTES = Media.AURORA_WEBM.bytes();
    private static final String ETAG = "\"" + HexFormat.of().formatHex(Sha256.of(BYTES)) + "\"";

    LibraryCalls library;
    String content;

    @BeforeEach
    void upload() {
        library = LibraryCalls.as(Creator.PUBLIC);
        content = CLIPS + "/" + library.uploaded("nördlich \"1\".mp4", BYTES) + "/content";
    }

    @Test
    void servesTheWholeFileAsWhatItIs() {
        var response = library.call().get(content);

        response.then()
                .statusCode(200)
                .header("Content-Type", "video/webm")
                .header("Content-Length", String.valueOf(BYTES.length))
                .header("Accept-Ranges", "bytes")
                .header("ETag", ETAG)
                .header("X-Content-Type-Options", "nosniff")
                .header("Content-Security-Policy", "sandbox")
                .header(
                        "Content-Disposition",
                        "inline; filename=\"n_rdlich _1_.mp4\"; filename*=UTF-8''n%C3%B6rdlich%20%221%22.mp4");
        assertThat(response.asByteArray()).isEqualTo(BYTES);
    }

    @Test
    void servesARange() {
        var response = range("bytes=1000-1999");

        response.then()
                .statusCode(206)
                .header("Content-Type", "video/webm")
                .header("Content-Length", "1000")
                .header("Content-Range", "bytes 1000-1999/" + BYTES.length);
        assertThat(response.asByteArray()).isEqualTo(Arrays.copyOfRange(BYTES, 1000, 2000));
    }

    @Test
    void servesTheEnd() {
        var response = range("bytes=-10");

        response.then().statusCode(206);
        assertThat(response.asByteArray()).isEqualTo(Arrays.copyOfRange(BYTES, BYTES.length - 10, BYTES.length));
    }

    @Test
    void refusesARangeBeyondTheEnd() {
        range("bytes=" + BYTES.length + "-")
                .then()
                .statusCode(416)
                .contentType("application/problem+json")
                .header("Content-Range", "bytes */" + BYTES.length)
                .body("type", equalTo("urn:clipsignal:problem:no-such-range"));
    }

    @ParameterizedTest
    @CsvSource({"this, 206", "another, 200"})
    void servesARangeOnlyOfTheFileThatTheCallerKnows(String which, int status) {
        library.call()
                .header("Range", "bytes=0-9")
                .header("If-Range", which.equals("this") ? ETAG : "\"another\"")
                .get(content)
                .then()
                .statusCode(status);
    }

    @Test
    void servesNothingToWhoeverHasItAlready() {
        library.call()
                .header("If-None-Match", ETAG)
                .get(content)
                .then()
                .statusCode(304)
                .header("ETag", ETAG);
    }

    @Test
    void describesWithoutSending() {
        library.call().head(content).then().statusCode(200).header("Content-Length", String.valueOf(BYTES.length));
    }

    @Test
    void servesNobodyElse() {
        RestAssured.given().get(content).then().statusCode(401);
        LibraryCalls.as(Creator.PRIVATE).call().get(content).then().statusCode(404);
    }

    private Response range(String range) {
        return library.call().header("Range", range).get(content);
    }
}
