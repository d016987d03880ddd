package space.clipsignal.studio.library;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.notNullValue;
import static org.junit.jupiter.params.provider.Arguments.arguments;
import static space.clipsignal.studio.library.LibraryCalls.CLIPS;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.config.EncoderConfig;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import space.clipsignal.studio.platform.crypto.Sha256;
import space.clipsignal.studio.testing.Creator;
import space.clipsignal.studio.testing.media.Media;

/** Files on their way into the library, through HTTP. */
@QuarkusTest
class UploadTest {

    LibraryCalls library;

    @BeforeEach
    void logIn() {
        library = LibraryCalls.as(Creator.PUBLIC);
    }

    @ParameterizedTest
    @CsvSource({
        "SUNSET_MP4, MP4, H264, 540, 960, 30",
        "AURORA_MOV, MOV, H264, 480, 854, 25",
        "AURORA_WEBM, WEBM, VP9, 480, 854, 24"
    })
    void takesAVideo(Media media, String container, String codec, int width, int height, float frameRate) {
        library.upload(media.fileName(), media.bytes())
                .then()
                .statusCode(201)
                .header("Location", notNullValue())
                .body("fileName", equalTo(media.fileName()))
                .body("sha256", equalTo(HexFormat.of().formatHex(Sha256.of(media.bytes()))))
                .body("sizeBytes", equalTo(media.bytes().length))
                .body("container", equalTo(container))
                .body("videoCodec", equalTo(codec))
                .body("durationSeconds.intValue()", equalTo(3))
                .body("width", equalTo(width))
                .body("height", equalTo(height))
                .body("frameRate", equalTo(frameRate))
                .body("problems", empty())
                .body("createdAt", notNullValue());
    }

    @Test
    void givesANewLibraryTwoClips() {
        library.call()
                .queryParam("limit", 100)
                .get(CLIPS)
                .then()
                .statusCode(200)
                .body("items.fileName", hasItems("sunset-over-the-sea.mp4", "northern-lights.mp4"));
    }

    @Test
    void listsTheNewestFirstPageByPage() {
        var older = library.uploaded("older.mp4", Media.SUNSET_MP4.bytes());
        var newer = library.uploaded("newer.mov", Media.AURORA_MOV.bytes());

        var page = library.call().queryParam("limit", 1).get(CLIPS);
        page.then().statusCode(200).body("items.id", contains(newer));
        library.call()
                .queryParam("limit", 1)
                .queryParam("cursor", page.<String>path("nextCursor"))
                .get(CLIPS)
                .then()
                .statusCode(200)
                .body("items.id", contains(older));
    }

    static Stream<Arguments> hopeless() {
        var video = Media.SUNSET_MP4.bytes();
        return Stream.of(
                arguments("empty.mp4", new byte[0], 422, "empty-file"),
                arguments("text.mp4", "Not a video.".getBytes(StandardCharsets.UTF_8), 415, "no-video-format"),
                arguments("half.mp4", Arrays.copyOf(video, video.length / 2), 422, "truncated"),
                arguments("half.webm", Arrays.copyOf(Media.AURORA_WEBM.bytes(), 20_000), 422, "truncated"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("hopeless")
    void refusesWhatCanNeverBePosted(String fileName, byte[] bytes, int status, String code) {
        var keptBefore = library.keptFiles();

        library.upload(fileName, bytes)
                .then()
                .statusCode(status)
                .contentType("application/problem+json")
                .body("type", equalTo("urn:clipsignal:problem:" + code))
                .body("nextStep", notNullValue());

        assertThat(library.keptFiles()).isEqualTo(keptBefore);
        assertThat(library.incomingFiles()).isEmpty();
    }

    @Test
    void keepsAVideoThatTikTokWouldRefuseAndSaysWhatToDo() {
        library.upload("small.mp4", Media.SMALL_AND_SLOW_MP4.bytes())
                .then()
                .statusCode(201)
                .body("problems.code", contains("picture-too-small", "frame-rate-too-low"))
                .body("problems.blocking", contains(true, true))
                .body("problems.remedy", hasItem(notNullValue()));
    }

    @Test
    void goesByTheContentWhenTheNameSaysOtherwise() {
        library.upload("really-webm.mp4", Media.AURORA_WEBM.bytes())
                .then()
                .statusCode(201)
                .body("container", equalTo("WEBM"))
                .body("problems.code", contains("mislabelled"))
                .body("problems.blocking", contains(false));
    }

    @ParameterizedTest
    @ValueSource(strings = {"application/x-www-form-urlencoded", "application/json", "video/mp4", "text/plain"})
    void takesTheFileWhateverItIsSentAs(String contentType) {
        library.call()
                .queryParam("fileName", "clip.mp4")
                .config(RestAssured.config()
                        .encoderConfig(EncoderConfig.encoderConfig()
                                .appendDefaultContentCharsetToContentTypeIfUndefined(false)
                                .encodeContentTypeAs(contentType, ContentType.BINARY)))
                .contentType(contentType)
                .body(Media.SUNSET_MP4.bytes())
                .post(CLIPS)
                .then()
                .statusCode(201)
                .body("sizeBytes", equalTo(Media.SUNSET_MP4.bytes().length));
    }

    @Test
    void addsOneClipForOneKey() {
        var key = UUID.randomUUID().toString();

        var first = uploadedAs(key, Media.SUNSET_MP4).statusCode(201).extract().<String>path("id");
        uploadedAs(key, Media.SUNSET_MP4).statusCode(201).body("id", equalTo(first));
        uploadedAs(key, Media.AURORA_MOV).statusCode(422);
    }

    private ValidatableResponse uploadedAs(String key, Media media) {
        return library.call()
                .header("Idempotency-Key", key)
                .queryParam("fileName", "clip.mp4")
                .contentType(ContentType.BINARY)
                .body(media.bytes())
                .post(CLIPS)
                .then();
    }

    @Test
    void saysThatAFormIsNotTheFile() {
        library.call()
                .queryParam("fileName", "clip.mp4")
                .multiPart("file", "clip.mp4", Media.SUNSET_MP4.bytes())
                .post(CLIPS)
                .then()
                .statusCode(415)
                .body("type", equalTo("urn:clipsignal:problem:clip-in-a-form"));
    }

    @Test
    void asksForAName() {
        library.call()
                .body(Media.SUNSET_MP4.bytes())
                .post(CLIPS)
                .then()
                .statusCode(422)
                .body("violations.field", contains("fileName"));
    }

    @Test
    void asksForASession() {
        RestAssured.given()
                .queryParam("fileName", "clip.mp4")
                .body(Media.SUNSET_MP4.bytes())
                .post(CLIPS)
                .then()
                .statusCode(401)
                .body("type", is("urn:clipsignal:problem:session-required"));
    }
}
