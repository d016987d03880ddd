package space.clipsignal.crash;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;

/** What a run found: for people on the terminal, for the documents as JSON. */
record Report(Settings settings, Tally tally, int reconnections, Verdict verdict, Instant began, Duration took) {

    void print(PrintStream out) {
        out.println();
        print(out, "Kills by moment", tally.by("moment"));
        print(out, "Kills by state", tally.by("state"));
        out.printf(
                "%d kills with two studios at once, %d at another moment than planned; PostgreSQL killed %d times,"
                        + " tokens dead %d times, %d new logins; %d s%n",
                tally.withTwo(),
                tally.count("missed"),
                tally.count("databaseDied"),
                tally.count("tokensDied"),
                reconnections,
                took.toSeconds());
        print(out, "Refused by TikTok", verdict.refused());
        print(out, "In doubt", verdict.inDoubt());
        print(out, "Misreported", verdict.misreported());
        print(out, "Doubled", verdict.doubled());
        print(out, "Lost", verdict.lost());
        out.println(lastLine());
    }

    String lastLine() {
        return "kills=%d faults=%d wanted=%d found=%d doubled=%d lost=%d seed=%d"
                .formatted(
                        tally.kills(),
                        tally.faults(),
                        verdict.wanted(),
                        verdict.found(),
                        verdict.doubled().size(),
                        verdict.lost().size(),
                        settings.seed());
    }

    void write() throws IOException {
        ObjectNode json = Json.object()
                .put("commit", settings.commit())
                .put("date", began.toString())
                .put("seed", settings.seed())
                .put("sabotage", settings.sabotage())
                .put("kills", tally.kills())
                .put("faults", tally.faults())
                .put("wanted", verdict.wanted())
                .put("found", verdict.found())
                .put("doubled", verdict.doubled().size())
                .put("lost", verdict.lost().size())
                .put("misreported", verdict.misreported().size())
                .put("refused", verdict.refused().size())
                .put("inDoubt", verdict.inDoubt().size())
                .put("killsWithTwoStudios", tally.withTwo())
                .put("killsAtAnotherMoment", tally.count("missed"))
                .put("databaseKills", tally.count("databaseDied"))
                .put("tokenDeaths", tally.count("tokensDied"))
                .put("newLogins", reconnections)
                .put("seconds", took.toSeconds());
        ObjectNode moments = json.putObject("killsByMoment");
        tally.by("moment").forEach(moments::put);
        ObjectNode states = json.putObject("killsByState");
        tally.by("state").forEach(states::put);
        Files.createDirectories(settings.result().getParent());
        Files.writeString(settings.result(), Json.pretty(json));
    }

    private static void print(PrintStream out, String title, Map<String, Long> counts) {
        out.println(title + ":");
        counts.forEach((name, count) -> out.printf("  %-24s %5d%n", name, count));
    }

    private static void print(PrintStream out, String title, List<String> lines) {
        if (!lines.isEmpty()) {
            out.println(title + ":");
            lines.forEach(line -> out.println("  " + line));
        }
    }
}
