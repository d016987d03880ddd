package space.clipsignal.studio.library;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** RFC 9110, section 14.1.2, for a file of 1000 bytes. */
class ByteRangeTest {

    @ParameterizedTest
    @CsvSource({
        "bytes=0-499, 0, 499",
        "bytes=500-999, 500, 999",
        "bytes=500-, 500, 999",
        "bytes=-500, 500, 999",
        "bytes=-5000, 0, 999",
        "bytes=0-0, 0, 0",
        "bytes=990-5000, 990, 999"
    })
    void readsOneRange(String header, long first, long last) {
        assertThat(ByteRange.parse(header, 1000)).contains(new ByteRange(first, last));
    }

    @ParameterizedTest
    @ValueSource(strings = {"bytes=1000-", "bytes=1000-2000", "bytes=-0"})
    void saysWhenThereAreNoSuchBytes(String header) {
        assertThat(ByteRange.parse(header, 1000)).contains(ByteRange.UNSATISFIABLE);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "bytes=0-1,5-6",
                "bytes=5-4",
                "bytes=-",
                "bytes=a-b",
                "lines=0-1",
                "",
                "bytes=99999999999999999999-"
            })
    void ignoresWhatItNeedNotServe(String header) {
        assertThat(ByteRange.parse(header, 1000)).isEmpty();
    }
}
