package space.clipsignal.crash;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class PlanTest {

    private static final int KILLS = 1_000;

    private final List<Plan.Round> rounds = rounds(7);

    @Test
    void isTheSameForTheSameSeedOnly() {
        assertThat(rounds(7)).isEqualTo(rounds);
        assertThat(rounds(8)).isNotEqualTo(rounds);
    }

    @Test
    void killsAtEveryMomentAndInEveryStateAtLeastTwentyTimesInAThousand() {
        Map<Moment, Long> moments = count(Plan.Round::moment);
        Map<String, Long> states = count(round -> round.moment().hold().state());

        assertThat(moments).hasSize(Moment.values().length).allSatisfy((moment, count) -> assertThat(count)
                .isGreaterThan(20));
        assertThat(states).containsKeys("NONE", "QUEUED", "INITIALISING", "UPLOADING", "COMPLETING", "PROCESSING");
    }

    @Test
    void runsOneAndTwoStudios() {
        assertThat(count(Plan.Round::replicas)).containsOnlyKeys(1, 2);
        assertThat(IntStream.rangeClosed(1, 12).mapToObj(new Plan(7, 12)::round).map(Plan.Round::replicas))
                .contains(1, 2);
    }

    @Test
    void neverSpoilsTheCallThatItWaitsFor() {
        assertThat(rounds)
                .filteredOn(round -> round.moment().hold() instanceof Hold.AtTikTok)
                .isNotEmpty()
                .allSatisfy(round -> assertThat(round.faults())
                        .extracting(Fault::endpoint)
                        .doesNotContain(
                                ((Hold.AtTikTok) round.moment().hold()).fault().endpoint()));
    }

    @Test
    void beginsEachRoundWithAPostThatComesByItsMoment() {
        assertThat(rounds).allSatisfy(round -> assertThat(round.wishes().getFirst())
                .isEqualTo(new Plan.Wish(round.moment().draft(), round.moment().clipBytes())));
    }

    private static List<Plan.Round> rounds(long seed) {
        return IntStream.rangeClosed(1, KILLS)
                .mapToObj(new Plan(seed, KILLS)::round)
                .toList();
    }

    private <T> Map<T, Long> count(Function<Plan.Round, T> property) {
        return rounds.stream().collect(Collectors.groupingBy(property, Collectors.counting()));
    }
}
