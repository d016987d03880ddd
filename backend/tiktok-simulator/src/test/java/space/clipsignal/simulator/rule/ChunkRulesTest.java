package space.clipsignal.simulator.rule;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import space.clipsignal.simulator.http.Refusal;
import space.clipsignal.simulator.world.UploadPlan;

class ChunkRulesTest {

    @ParameterizedTest
    @CsvSource({
        "50000123, 10000000, 5",
        "4194304, 4194304, 1",
        "1, 1, 1",
        "67108864, 67108864, 1",
        "10000000, 5000000, 2",
        "127999999, 42666666, 3",
        "4294967296, 67108864, 64",
        "4294967296, 5000000, 858"
    })
    void accepts(long size, long chunk, long count) {
        assertThatCode(() -> ChunkRules.check(new UploadPlan(size, chunk, count)))
                .doesNotThrowAnyException();
    }

    @ParameterizedTest
    @CsvSource({
        "50000123, 10000000, 6, The total chunk count is invalid",
        "50000123, 10000000, 4, The total chunk count is invalid",
        "121000000, 64000000, 2, The total chunk count is invalid",
        "121000000, 64000000, 1, The chunk size is invalid",
        "121000000, 121000000, 1, The chunk size is invalid",
        "6000000, 5000000, 1, The chunk size is invalid",
        "10000000, 2000000, 5, The chunk size is invalid",
        "4000000, 5000000, 1, The chunk size is invalid",
        "4000000, 2000000, 2, The chunk size is invalid",
        "200000000, 67108865, 2, The chunk size is invalid",
        "0, 1, 1, The video size is invalid",
        "-1, 1, 1, The video size is invalid",
        "4294967297, 67108864, 64, The video size is invalid",
        "10, 0, 1, The chunk size is invalid",
        "10, 10, 0, The total chunk count is invalid"
    })
    void refuses(long size, long chunk, long count, String message) {
        assertThatThrownBy(() -> ChunkRules.check(new UploadPlan(size, chunk, count)))
                .isInstanceOf(Refusal.class)
                .hasMessage(message);
    }
}
