package space.clipsignal.tiktok.publish;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Random;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The rules are TikTok's (media transfer guide), written here as properties and not as the plan computes them. */
class UploadPlanTest {

    private static final long SMALLEST_ALLOWED_CHUNK = 5_000_000;
    private static final long LARGEST_CERTAIN_CHUNK = 64_000_000;
    private static final long LARGEST_LAST_CHUNK = 128_000_000;
    private static final long[] WISHES = {
        1, 5_000_000, 5_242_880, 10_000_000, 33_554_432, 64_000_000, 67_108_864, 1L << 40
    };

    static LongStream sizes() {
        LongStream bounds = LongStream.of(
                        1,
                        4_194_304,
                        5_000_000,
                        5_242_880,
                        10_485_760,
                        64_000_000,
                        67_108_864,
                        121_000_000,
                        128_000_000,
                        134_217_728,
                        192_000_000,
                        4_000_000_000L,
                        4_294_967_296L,
                        5_242_880_000L,
                        63_999_999_999L)
                .flatMap(bound -> LongStream.rangeClosed(bound - 2, bound + 2));
        LongStream anywhere = new Random(42).longs(2_000, 1, 4_294_967_296L);
        return LongStream.concat(bounds, anywhere).filter(size -> size >= 1 && size <= 64_000_000_000L);
    }

    static Stream<UploadPlan> plans() {
        return sizes().boxed().flatMap(size -> LongStream.of(WISHES).mapToObj(wish -> UploadPlan.of(size, wish)));
    }

    @Test
    void theCountIsTheFloorAndAtMostAThousand() {
        assertThat(plans()).allSatisfy(plan -> {
            assertThat(plan.chunkCount()).isEqualTo((int) Math.floorDiv(plan.sizeBytes(), plan.chunkSizeBytes()));
            assertThat(plan.chunkCount()).isBetween(1, 1000);
        });
    }

    @Test
    void oneChunkIsTheWholeFileAndFitsIntoOne() {
        assertThat(plans().filter(plan -> plan.chunkCount() == 1)).isNotEmpty().allSatisfy(plan -> {
            assertThat(plan.chunkSizeBytes()).isEqualTo(plan.sizeBytes());
            assertThat(plan.sizeBytes()).isLessThanOrEqualTo(LARGEST_CERTAIN_CHUNK);
        });
    }

    @Test
    void severalChunksKeepToBothReadingsOfAMegabyte() {
        assertThat(plans().filter(plan -> plan.chunkCount() > 1)).isNotEmpty().allSatisfy(plan -> {
            assertThat(plan.chunkSizeBytes()).isBetween(5_242_880L, LARGEST_CERTAIN_CHUNK);
            assertThat(plan.chunk(plan.chunkCount() - 1).lengthBytes())
                    .isBetween(SMALLEST_ALLOWED_CHUNK, LARGEST_LAST_CHUNK);
        });
    }

    @Test
    void theChunksCoverEveryByteOnceAndInOrder() {
        assertThat(plans()).allSatisfy(plan -> {
            long next = 0;
            for (int i = 0; i < plan.chunkCount(); i++) {
                ByteRange chunk = plan.chunk(i);
                assertThat(chunk.first()).isEqualTo(next);
                boolean last = i == plan.chunkCount() - 1;
                assertThat(last || chunk.lengthBytes() == plan.chunkSizeBytes()).isTrue();
                next = chunk.last() + 1;
            }
            assertThat(next).isEqualTo(plan.sizeBytes());
        });
    }

    @Test
    void theExampleOfThePage() {
        UploadPlan plan = UploadPlan.of(50_000_123, 10_000_000);

        assertThat(plan).isEqualTo(new UploadPlan(50_000_123, 10_000_000, 5));
        assertThat(plan.chunk(0).contentRange(50_000_123)).isEqualTo("bytes 0-9999999/50000123");
        assertThat(plan.chunk(4)).isEqualTo(new ByteRange(40_000_000, 50_000_122));
        assertThat(plan.chunk(4).lengthBytes()).isEqualTo(10_000_123);
    }

    @ParameterizedTest
    @CsvSource({
        "4194304,   10000000, 4194304,  1", // below 5 MB: whole
        "5242879,   5242880,  5242879,  1",
        "10000000,  6000000,  10000000, 1", // one chunk of 6 MB is refused although the floor is 1
        "64000000,  64000000, 64000000, 1",
        "64000001,  64000000, 32000000, 2",
        "121000000, 64000000, 60500000, 2", // refused with 64 MB and count 1 since 2026-08
        "128000000, 64000000, 64000000, 2",
        "100000000, 1,        5242880,  19",
        "4294967296,64000000, 64000000, 67"
    })
    void theCasesThatWereRefusedSomewhere(long size, long wish, long chunk, int count) {
        assertThat(UploadPlan.of(size, wish)).isEqualTo(new UploadPlan(size, chunk, count));
    }

    @ParameterizedTest
    @ValueSource(longs = {Long.MIN_VALUE, -1, 0, 64_000_000_001L, Long.MAX_VALUE})
    void noPlanForWhatTikTokCannotTake(long size) {
        assertThatIllegalArgumentException().isThrownBy(() -> UploadPlan.of(size, 10_000_000));
    }

    @Test
    void aStoredPlanThatContradictsItselfIsRefused() {
        assertThatIllegalArgumentException().isThrownBy(() -> new UploadPlan(50_000_123, 10_000_000, 6));
        assertThatIllegalArgumentException().isThrownBy(() -> new UploadPlan(10, 0, 1));
        assertThatIllegalArgumentException().isThrownBy(() -> new UploadPlan(1_001, 1, 1_001));
    }

    @ParameterizedTest
    @ValueSource(ints = {-1, 5})
    void noChunkBeyondTheCount(int index) {
        UploadPlan plan = UploadPlan.of(50_000_123, 10_000_000);

        assertThatExceptionOfType(IndexOutOfBoundsException.class).isThrownBy(() -> plan.chunk(index));
    }

    @ParameterizedTest
    @CsvSource({
        "0,        0",
        "9999998,  0",
        "9999999,  1", // as the index of the last byte
        "10000000, 1", // as a count
        "39999999, 4",
        "40000000, 4",
        "50000121, 4", // the remainder belongs to the last chunk, which is not in yet
        "50000122, 5",
        "50000123, 5"
    })
    void bothReadingsOfReportedBytesGiveTheSameNextChunk(long reported, int chunks) {
        assertThat(UploadPlan.of(50_000_123, 10_000_000).chunksWithin(reported)).isEqualTo(chunks);
    }
}
