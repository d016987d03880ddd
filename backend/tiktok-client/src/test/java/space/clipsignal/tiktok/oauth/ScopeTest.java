package space.clipsignal.tiktok.oauth;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullAndEmptySource;
import org.junit.jupiter.params.provider.ValueSource;

class ScopeTest {

    @Test
    void aListIsSeparatedByCommasAndKeepsWordsNobodyKnows() {
        assertThat(Scope.parse("user.info.basic, video.list,,video.upload,research.data.basic"))
                .containsExactly(
                        Scope.USER_INFO_BASIC, Scope.VIDEO_LIST, Scope.VIDEO_UPLOAD, new Scope("research.data.basic"));
    }

    @Test
    void whatWasParsedIsWrittenTheSameWay() {
        assertThat(Scope.join(Scope.parse("video.publish,user.info.basic"))).isEqualTo("video.publish,user.info.basic");
    }

    @Test
    void nothingIsNoScope() {
        assertThat(Scope.parse(null)).isEmpty();
        assertThat(Scope.join(List.of())).isEmpty();
    }

    @ParameterizedTest
    @NullAndEmptySource
    @ValueSource(strings = " , ,")
    void emptyPartsAreNoScope(String list) {
        assertThat(Scope.parse(list)).isEmpty();
    }

    @Test
    void aListIsNotAScope() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Scope("user.info.basic,video.list"));
    }
}
