package space.clipsignal.tiktok;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Path;
import java.util.OptionalLong;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import space.clipsignal.tiktok.error.TikTokException;
import space.clipsignal.tiktok.oauth.AccessToken;
import space.clipsignal.tiktok.publish.ByteRange;
import space.clipsignal.tiktok.publish.ChunkAnswer;
import space.clipsignal.tiktok.publish.ChunkUpload;
import space.clipsignal.tiktok.publish.ContentType;
import space.clipsignal.tiktok.publish.PublishStatus;
import space.clipsignal.tiktok.publish.UploadPlan;
import space.clipsignal.tiktok.publish.UploadTicket;

/** What TikTok accepts and what it does not, chunk by chunk: a client that skips one or sends a wrong range fails here. */
@QuarkusTest
@QuarkusTestResource(Stage.class)
class UploadSimulatorTest {

    private static final long SIZE = 16_000_003;
    private static final UploadPlan PLAN = UploadPlan.of(SIZE, UploadPlan.MIN_CHUNK_BYTES);

    @TempDir
    static Path folder;

    private static ClipOnDisk clip;

    SimulatedTikTok simulated;

    @Inject
    TikTok tikTok;

    private AccessToken token;
    private UploadTicket ticket;

    @BeforeEach
    void anAcceptedInitOfThreeChunks() throws IOException {
        if (clip == null) {
            clip = ClipOnDisk.write(folder, SIZE);
        }
        simulated.open();
        token = simulated.connect(tikTok, "mira-public").accessToken();
        ticket = tikTok.initDraft(token, PLAN);
        assertThat(PLAN.chunkCount()).isEqualTo(3);
    }

    @Test
    void inOrderEachChunkIsStoredAndTheLastCompletes() {
        assertThat(put(0)).isEqualTo(new ChunkAnswer.Stored(5_242_880));
        assertThat(put(1)).isEqualTo(new ChunkAnswer.Stored(10_485_760));
        assertThat(put(2)).isEqualTo(new ChunkAnswer.Complete());
        assertThat(simulated.ledger(ticket.publishId()).path("sha256").asText()).isEqualTo(clip.sha256());
        assertThat(simulated.ledger(ticket.publishId()).path("chunks").asInt()).isEqualTo(3);
    }

    @Test
    void aSkippedChunkIsOutOfStepAndTikTokSaysWhereToGoOn() {
        put(0);

        assertThat(put(2)).isInstanceOfSatisfying(ChunkAnswer.OutOfStep.class, answer -> assertThat(
                        PLAN.chunksWithin(answer.uploadedBytes().orElseThrow()))
                .isEqualTo(1));
    }

    @Test
    void aRepeatedChunkIsOutOfStepAndChangesNothing() {
        put(0);

        assertThat(put(0)).isEqualTo(new ChunkAnswer.OutOfStep(OptionalLong.of(5_242_880)));
        put(1);
        assertThat(put(2)).isEqualTo(new ChunkAnswer.Complete());
        assertThat(simulated.ledger(ticket.publishId()).path("sha256").asText()).isEqualTo(clip.sha256());
    }

    @Test
    void aRangeThatIsNoChunkOfThePlanIsOutOfStep() {
        assertThat(put(new ByteRange(0, 5_242_880))).isInstanceOf(ChunkAnswer.OutOfStep.class);
        assertThat(put(new ByteRange(1, 5_242_880))).isInstanceOf(ChunkAnswer.OutOfStep.class);
        assertThat(put(new ByteRange(0, SIZE - 1))).isInstanceOf(ChunkAnswer.OutOfStep.class);
        assertThat(put(0)).isInstanceOf(ChunkAnswer.Stored.class);
    }

    @Test
    void theStatusKnowsTheProgressToo() {
        put(0);

        assertThat(tikTok.status(token, ticket.publishId()))
                .isEqualTo(new PublishStatus.ProcessingUpload(OptionalLong.of(5_242_880)));
    }

    @Test
    void aLostAnswerInTheMiddleIsFoundAgain() {
        put(0);
        simulated.loseNextAnswerOf("/upload");

        assertThatExceptionOfType(TikTokException.Unreachable.class)
                .isThrownBy(() -> put(1))
                .matches(TikTokException.Unreachable::mayHaveArrived);
        assertThat(put(1)).isInstanceOfSatisfying(ChunkAnswer.OutOfStep.class, answer -> assertThat(
                        PLAN.chunksWithin(answer.uploadedBytes().orElseThrow()))
                .isEqualTo(2));
        assertThat(put(2)).isEqualTo(new ChunkAnswer.Complete());
        assertThat(simulated.ledger(ticket.publishId()).path("sha256").asText()).isEqualTo(clip.sha256());
    }

    @Test
    void aLostLastAnswerIsDecidedByTheStatusAlone() {
        put(0);
        put(1);
        simulated.loseNextAnswerOf("/upload");

        assertThatExceptionOfType(TikTokException.Unreachable.class)
                .isThrownBy(() -> put(2))
                .matches(TikTokException.Unreachable::mayHaveArrived);
        simulated.advance(60);
        assertThat(tikTok.status(token, ticket.publishId())).isEqualTo(new PublishStatus.SentToUserInbox());
        assertThat(put(2)).isEqualTo(new ChunkAnswer.UnknownUpload());
        assertThat(simulated.ledger()).hasSize(1);
    }

    @Test
    void anInitWhoseAnswerWasLostLeavesNoPost() {
        simulated.loseNextAnswerOf("/v2/post/publish/inbox/video/init/");

        assertThatExceptionOfType(TikTokException.Unreachable.class)
                .isThrownBy(() -> tikTok.initDraft(token, PLAN))
                .matches(TikTokException.Unreachable::mayHaveArrived);
        assertThat(simulated.ledger()).isEmpty();
    }

    @Test
    void afterAnHourTheUrlIsExpired() {
        put(0);
        simulated.advance(3_601);

        assertThat(put(1)).isEqualTo(new ChunkAnswer.UrlExpired());
    }

    private ChunkAnswer put(int chunk) {
        return put(PLAN.chunk(chunk));
    }

    private ChunkAnswer put(ByteRange range) {
        return tikTok.put(new ChunkUpload(ticket.uploadUrl(), clip.file(), range, SIZE, ContentType.WEBM));
    }
}
