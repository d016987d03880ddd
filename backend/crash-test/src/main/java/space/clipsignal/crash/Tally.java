package space.clipsignal.crash;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Counts kills and faults, from the lines of the notebook. */
record Tally(List<JsonNode> rounds) {

    /**
     * One round as it went.
     *
     * @param hit whether the studio was caught at the planned moment
     * @param state what the ledger said of the post that was being worked on
     */
    static ObjectNode line(Plan.Round round, boolean hit, String state, int faults) {
        return Json.object()
                .put("kill", round.number())
                .put("moment", hit ? round.moment().name() : Moment.RANDOM.name())
                .put("missed", !hit)
                .put("state", state)
                .put("replicas", round.replicas())
                .put("databaseDied", round.databaseDies())
                .put("tokensDied", round.tokensDie())
                .put("faults", faults);
    }

    int kills() {
        return rounds.size();
    }

    int faults() {
        return rounds.stream().mapToInt(round -> round.path("faults").asInt()).sum()
                + count("databaseDied")
                + count("tokensDied");
    }

    int count(String flag) {
        return (int)
                rounds.stream().filter(round -> round.path(flag).asBoolean()).count();
    }

    int withTwo() {
        return (int) rounds.stream()
                .filter(round -> round.path("replicas").asInt() == 2)
                .count();
    }

    Map<String, Long> by(String property) {
        return rounds.stream()
                .collect(Collectors.groupingBy(
                        round -> round.path(property).asText(), TreeMap::new, Collectors.counting()));
    }
}
