package space.clipsignal.tiktok;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.github.tomakehurst.wiremock.WireMockServer;
import com.github.tomakehurst.wiremock.client.ResponseDefinitionBuilder;
import com.github.tomakehurst.wiremock.client.WireMock;
import com.github.tomakehurst.wiremock.http.Fault;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import space.clipsignal.tiktok.error.TikTokException;
import space.clipsignal.tiktok.oauth.AccessToken;
import space.clipsignal.tiktok.oauth.RefreshToken;
import space.clipsignal.tiktok.publish.ByteRange;
import space.clipsignal.tiktok.publish.ChunkUpload;
import space.clipsignal.tiktok.publish.ContentType;
import space.clipsignal.tiktok.publish.UploadPlan;

/** Whatever happens on the way, a caller sees Unreachable, and an init that may have arrived is never sent twice by the client itself. */
@QuarkusTest
@QuarkusTestResource(Stage.class)
class FaultTest {

    @TempDir
    Path folder;

    WireMockServer wireMock;

    @Inject
    TikTok tikTok;

    static Stream<Arguments> faults() {
        return Stream.of(
                Arguments.of("reset", WireMock.aResponse().withFault(Fault.CONNECTION_RESET_BY_PEER)),
                Arguments.of("closed without a word", WireMock.aResponse().withFault(Fault.EMPTY_RESPONSE)),
                Arguments.of("garbage", WireMock.aResponse().withFault(Fault.RANDOM_DATA_THEN_CLOSE)),
                Arguments.of("half an answer", WireMock.okJson("{}").withFault(Fault.MALFORMED_RESPONSE_CHUNK)),
                Arguments.of("silence", WireMock.okJson("{}").withFixedDelay(4_500)),
                Arguments.of(
                        "a web page", WireMock.ok("<html>maintenance</html>").withHeader("Content-Type", "text/html")),
                Arguments.of("not quite JSON", WireMock.okJson("{\"data\":")),
                Arguments.of("JSON of somebody else", WireMock.okJson("[1,2,3]")),
                Arguments.of("an empty object", WireMock.okJson("{}")),
                Arguments.of("nothing", WireMock.ok()),
                Arguments.of("a code and no data", WireMock.okJson("{\"error\":{\"code\":\"ok\"}}")),
                Arguments.of("a gateway's error", WireMock.status(502).withBody("<html>Bad gateway</html>")),
                Arguments.of("overload", WireMock.status(503)),
                Arguments.of("a redirect", WireMock.temporaryRedirect("/elsewhere")));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("faults")
    void anInitWithoutAnAnswerMayHaveArrivedAndIsNotRepeated(String name, ResponseDefinitionBuilder answer) {
        wireMock.stubFor(WireMock.any(WireMock.anyUrl()).willReturn(answer));

        TikTokException.Unreachable failure = catchThrowableOfType(
                TikTokException.Unreachable.class,
                () -> tikTok.initDraft(new AccessToken("act.SECRET"), UploadPlan.of(10, 10)));

        assertThat(failure.mayHaveArrived()).isTrue();
        assertThat(failure).hasMessageNotContaining("SECRET");
        assertThat(wireMock.getAllServeEvents()).hasSize(1);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("faults")
    void aRefreshWithoutAnAnswerIsNeverTakenForADeadToken(String name, ResponseDefinitionBuilder answer) {
        wireMock.stubFor(WireMock.any(WireMock.anyUrl()).willReturn(answer));

        TikTokException.Unreachable failure = catchThrowableOfType(
                TikTokException.Unreachable.class, () -> tikTok.refresh(new RefreshToken("rft.SECRET")));

        assertThat(failure.mayHaveArrived()).isTrue();
        assertThat(failure).hasMessageNotContaining("SECRET");
        assertThat(wireMock.getAllServeEvents()).hasSizeBetween(1, 2);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("connectionFaults")
    void aLastChunkWithoutAnAnswerMayHaveArrivedAndIsNotRepeated(String name, ResponseDefinitionBuilder answer)
            throws IOException {
        wireMock.stubFor(WireMock.any(WireMock.anyUrl()).willReturn(answer));
        ChunkUpload chunk = chunk(URI.create(wireMock.baseUrl() + "/video/?upload_token=SECRET"));

        TikTokException.Unreachable failure =
                catchThrowableOfType(TikTokException.Unreachable.class, () -> tikTok.put(chunk));

        assertThat(failure.mayHaveArrived()).isTrue();
        assertThat(failure).hasMessageNotContaining("SECRET");
        assertThat(wireMock.getAllServeEvents()).hasSize(1);
    }

    static Stream<Arguments> connectionFaults() {
        return faults().limit(4);
    }

    @Test
    void aChunkThatIsNeverAnsweredEndsAtItsTimeout() throws IOException {
        wireMock.stubFor(
                WireMock.any(WireMock.anyUrl()).willReturn(WireMock.status(201).withFixedDelay(4_500)));
        ChunkUpload chunk = chunk(URI.create(wireMock.baseUrl() + "/video/?upload_token=SECRET"));
        ChunkSender impatient =
                new ChunkSender(List.of("localhost:" + wireMock.port()), Duration.ofSeconds(1), Duration.ofMillis(500));

        TikTokException.Unreachable failure =
                catchThrowableOfType(TikTokException.Unreachable.class, () -> impatient.send(chunk));

        assertThat(failure.mayHaveArrived()).isTrue();
        assertThat(failure).hasMessageNotContaining("SECRET");
        impatient.stop();
    }

    @Test
    void whereNobodyListensNothingArrived() throws IOException {
        ChunkUpload chunk = chunk(URI.create(wireMock.baseUrl() + "/video/"));
        wireMock.stop();
        try {
            TikTokException.Unreachable init = catchThrowableOfType(
                    TikTokException.Unreachable.class,
                    () -> tikTok.initDraft(new AccessToken("act.1"), UploadPlan.of(10, 10)));
            TikTokException.Unreachable put =
                    catchThrowableOfType(TikTokException.Unreachable.class, () -> tikTok.put(chunk));

            assertThat(init.mayHaveArrived()).isFalse();
            assertThat(put.mayHaveArrived()).isFalse();
        } finally {
            wireMock.start();
        }
    }

    private ChunkUpload chunk(URI url) throws IOException {
        Path file = Files.write(folder.resolve("clip.mp4"), new byte[10]);
        return new ChunkUpload(url, file, new ByteRange(0, 9), 10, ContentType.MP4);
    }
}
