package space.clipsignal.tiktok;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.github.tomakehurst.wiremock.WireMockServer;
import com.github.tomakehurst.wiremock.client.WireMock;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.OptionalLong;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import space.clipsignal.tiktok.error.ErrorCode;
import space.clipsignal.tiktok.error.TikTokException;
import space.clipsignal.tiktok.publish.ByteRange;
import space.clipsignal.tiktok.publish.ChunkAnswer;
import space.clipsignal.tiktok.publish.ChunkUpload;
import space.clipsignal.tiktok.publish.ContentType;

@QuarkusTest
@QuarkusTestResource(Stage.class)
class ChunkContractTest {

    private static final ByteRange MIDDLE = new ByteRange(100_000, 399_999);

    @TempDir
    Path folder;

    WireMockServer wireMock;

    @Inject
    TikTok tikTok;

    private Path file;
    private byte[] bytes;

    @BeforeEach
    void aFile() throws IOException {
        bytes = new byte[500_000];
        new Random(5).nextBytes(bytes);
        file = Files.write(folder.resolve("clip.mp4"), bytes);
    }

    static Stream<Arguments> answers() {
        return Stream.of(
                Arguments.of("publish/chunk-last", new ChunkAnswer.Complete()),
                Arguments.of("publish/chunk-whole-file", new ChunkAnswer.Complete()),
                Arguments.of("publish/chunk-out-of-step", new ChunkAnswer.OutOfStep(OptionalLong.of(10_000_000))),
                Arguments.of("publish/chunk-bad-request", new ChunkAnswer.Refused(400)),
                Arguments.of("publish/chunk-url-expired", new ChunkAnswer.UrlExpired()),
                Arguments.of("publish/chunk-unknown-upload", new ChunkAnswer.UnknownUpload()),
                Arguments.of("publish/chunk-server-trouble", new ChunkAnswer.ServerTrouble(500)));
    }

    @ParameterizedTest
    @MethodSource("answers")
    void everyDocumentedAnswer(String file, ChunkAnswer expected) {
        Documented page = Documented.of(file);
        wireMock.stubFor(WireMock.put(WireMock.anyUrl()).willReturn(page.answer()));

        assertThat(tikTok.put(middleChunk())).isEqualTo(expected);
    }

    @Test
    void exactlyTheseBytesUnderTheDocumentedHeadersAndNoToken() {
        wireMock.stubFor(WireMock.put(WireMock.anyUrl()).willReturn(WireMock.status(206)));

        tikTok.put(middleChunk());

        wireMock.verify(
                1,
                WireMock.putRequestedFor(WireMock.urlEqualTo("/video/?upload_id=67890&upload_token=Xza123%2B"))
                        .withHeader("Content-Type", WireMock.equalTo("video/mp4"))
                        .withHeader("Content-Length", WireMock.equalTo("300000"))
                        .withHeader("Content-Range", WireMock.equalTo("bytes 100000-399999/500000"))
                        .withoutHeader("Authorization")
                        .withoutHeader("Transfer-Encoding")
                        .withRequestBody(WireMock.binaryEqualTo(Arrays.copyOfRange(bytes, 100_000, 400_000))));
    }

    @ParameterizedTest
    @CsvSource({
        "bytes 0-400000/500000, 400000", // as a count
        "bytes 0-399999/500000, 400000", // as the index of the last byte
        "bytes 0-100000/500000, 100000", // something else: TikTok's word counts
        "nonsense,              400000",
        ",                      400000"
    })
    void whatIsStoredIsReadFromTheHeaderInBothItsReadings(String contentRange, long uploadedBytes) {
        wireMock.stubFor(WireMock.put(WireMock.anyUrl())
                .willReturn(
                        contentRange == null
                                ? WireMock.status(206)
                                : WireMock.status(206).withHeader("Content-Range", contentRange)));

        assertThat(tikTok.put(middleChunk())).isEqualTo(new ChunkAnswer.Stored(uploadedBytes));
    }

    @Test
    void outOfStepWithoutAHeaderSaysNothingAboutTheProgress() {
        wireMock.stubFor(WireMock.put(WireMock.anyUrl()).willReturn(WireMock.status(416)));

        assertThat(tikTok.put(middleChunk())).isEqualTo(new ChunkAnswer.OutOfStep(OptionalLong.empty()));
    }

    @ParameterizedTest
    @ValueSource(ints = {200, 204, 302, 307, 401, 411, 413})
    void anAnswerThatIsNotDocumentedIsARefusalAndARedirectIsNotFollowed(int status) {
        wireMock.stubFor(WireMock.put(WireMock.anyUrl())
                .willReturn(WireMock.status(status).withHeader("Location", wireMock.baseUrl() + "/elsewhere")));

        assertThat(tikTok.put(middleChunk())).isEqualTo(new ChunkAnswer.Refused(status));
        assertThat(wireMock.getAllServeEvents()).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"https://upload.evil.example/video/?upload_token=SECRET", "http://127.0.0.1:1/video/"})
    void bytesDoNotGoWhereTheSettingsDoNotAllow(String url) {
        ChunkUpload chunk = new ChunkUpload(URI.create(url), file, MIDDLE, 500_000, ContentType.MP4);

        assertThatExceptionOfType(TikTokException.Refused.class)
                .isThrownBy(() -> tikTok.put(chunk))
                .withMessageContaining("tiktok.upload-hosts")
                .withMessageNotContaining("SECRET")
                .extracting(TikTokException.Refused::code)
                .isEqualTo(ErrorCode.UPLOAD_HOST_NOT_ALLOWED);
    }

    @Test
    void aFileThatIsGoneOrChangedIsNotSent() throws IOException {
        Files.write(file, new byte[499_999]);

        assertThatExceptionOfType(UncheckedIOException.class).isThrownBy(() -> tikTok.put(middleChunk()));
        Files.delete(file);
        assertThatExceptionOfType(UncheckedIOException.class).isThrownBy(() -> tikTok.put(middleChunk()));
        assertThat(wireMock.getAllServeEvents()).isEmpty();
    }

    private ChunkUpload middleChunk() {
        URI url = URI.create(wireMock.baseUrl() + "/video/?upload_id=67890&upload_token=Xza123%2B");
        return new ChunkUpload(url, file, MIDDLE, 500_000, ContentType.MP4);
    }
}
