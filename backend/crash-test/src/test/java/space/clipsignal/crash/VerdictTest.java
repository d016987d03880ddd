package space.clipsignal.crash;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class VerdictTest {

    private static final Wanted POST = new Wanted(1, false, 100, "creator-4", "open-4", "aa");
    private static final Wanted DRAFT = new Wanted(2, true, 100, "creator-4", "open-4", "bb");
    private static final Entry PUBLISHED =
            new Entry("pub-1", "open-4", false, "Crash test 1", "aa", "PUBLISH_COMPLETE");
    private static final Entry IN_INBOX = new Entry("pub-2", "open-4", true, "", "bb", "SEND_TO_USER_INBOX");
    private static final Map<Integer, Outcome> DONE =
            Map.of(1, new Outcome("PUBLISHED", "pub-1", ""), 2, new Outcome("IN_INBOX", "pub-2", ""));

    @Test
    void holdsWhenEveryPostIsThereOnce() {
        Verdict verdict = Verdict.of(List.of(POST, DRAFT), DONE, List.of(PUBLISHED, IN_INBOX));

        assertThat(verdict.holds()).isTrue();
        assertThat(verdict.found()).isEqualTo(2);
    }

    @Test
    void findsWhatIsThereTwice() {
        Entry again = new Entry("pub-9", "open-4", false, "Crash test 1", "aa", "PUBLISH_COMPLETE");

        Verdict verdict = Verdict.of(List.of(POST, DRAFT), DONE, List.of(PUBLISHED, again, IN_INBOX));

        assertThat(verdict.doubled()).containsExactly("crash-test-1 again as pub-9");
        assertThat(verdict.holds()).isFalse();
    }

    @Test
    void findsWhatIsMissing() {
        Verdict verdict = Verdict.of(List.of(POST, DRAFT), Map.of(1, DONE.get(1)), List.of(PUBLISHED));

        assertThat(verdict.lost()).singleElement().asString().contains("crash-test-2", "NOT_ACCEPTED");
    }

    @Test
    void takesOtherBytesForALossAndForSomethingThatNobodyWanted() {
        Entry other = new Entry("pub-1", "open-4", false, "Crash test 1", "cc", "PUBLISH_COMPLETE");

        Verdict verdict = Verdict.of(List.of(POST), DONE, List.of(other));

        assertThat(verdict.lost()).hasSize(1);
        assertThat(verdict.doubled()).singleElement().asString().contains("nobody wanted");
    }

    @Test
    void excusesOnlyWhatTikToksOwnRulesRefused() {
        Map<Integer, Outcome> outcomes = Map.of(
                1, new Outcome("FAILED", "", "spam_risk_too_many_posts"), 2, new Outcome("FAILED", "", "internal"));

        Verdict verdict = Verdict.of(List.of(POST, DRAFT), outcomes, List.of());

        assertThat(verdict.refused()).singleElement().asString().contains("crash-test-1");
        assertThat(verdict.lost()).singleElement().asString().contains("crash-test-2");
    }

    @Test
    void listsDoubtApart() {
        Map<Integer, Outcome> outcomes = Map.of(1, new Outcome("IN_DOUBT", "pub-1", "invalid_publish_id"));

        Verdict verdict = Verdict.of(List.of(POST), outcomes, List.of());

        assertThat(verdict.inDoubt()).hasSize(1);
        assertThat(verdict.lost()).isEmpty();
    }

    @Test
    void findsWhatTheStudioReportsWrongly() {
        Map<Integer, Outcome> outcomes =
                Map.of(1, new Outcome("FAILED", "pub-1", "internal"), 2, new Outcome("IN_INBOX", "pub-7", ""));

        Verdict verdict = Verdict.of(List.of(POST, DRAFT), outcomes, List.of(PUBLISHED, IN_INBOX));

        assertThat(verdict.misreported()).hasSize(2);
        assertThat(verdict.holds()).isFalse();
    }
}
