package space.clipsignal.crash;

import java.io.IOException;
import java.sql.SQLException;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.StreamSupport;

/** The rounds of a run, one kill each, and the wait for the end of every post. */
final class Run {

    private static final Duration LAST_WAIT = Duration.ofMinutes(6);
    private static final Duration BETWEEN_LOOKS = Duration.ofMillis(500);

    private final long beganNanos = System.nanoTime();
    private final Settings settings;
    private final Surroundings around;
    private final Notebook rounds;
    private final Replicas replicas;
    private final Watch watch;
    private final Studio studio;
    private final Authors authors;
    private final Housekeeping housekeeping;

    Run(Settings settings, Surroundings around, List<String> flags) throws SQLException {
        this.settings = settings;
        this.around = around;
        rounds = new Notebook(around.place().resolve("rounds.jsonl"));
        replicas = new Replicas(around, flags, 10 * rounds.read().size());
        around.door().leadsTo(() -> replicas.ready().map(Replica::port).toList());
        watch = new Watch(around.database());
        studio = new Studio(around.door().url());
        authors = new Authors(
                studio,
                new Creators(around.simulator()),
                new Notebook(around.place().resolve("wanted.jsonl")));
        housekeeping = new Housekeeping(around.database(), studio, authors);
    }

    /** Kills as often as is left to do, and returns when all posts have come to their end. */
    Verdict go() throws SQLException {
        housekeeping.start();
        Plan plan = new Plan(settings.seed(), settings.kills());
        for (int number = rounds.read().size() + 1; number <= settings.kills() && inTime(); number++) {
            kill(plan.round(number));
        }
        around.simulator().forgetFaults();
        replicas.want(2);
        if (!Until.holds(LAST_WAIT, this::allAtTheirEnd)) {
            System.out.println("Not at their end: " + unfinished() + authors.waiting());
        }
        authors.giveUp();
        Verdict verdict = Verdict.of(authors.wanted(), outcomes(), ledger());
        housekeeping.stop();
        replicas.stop();
        return verdict;
    }

    Tally tally() {
        return new Tally(rounds.read());
    }

    int reconnections() {
        return housekeeping.reconnections();
    }

    private void kill(Plan.Round round) throws SQLException {
        Simulator simulator = around.simulator();
        if (round.databaseDies()) {
            around.database().crash();
        }
        if (round.tokensDie()) {
            simulator.post("/_sim/tokens/expire", Json.object());
        }
        replicas.want(round.replicas());
        Ambush ambush = new Ambush(watch, simulator, replicas);
        round.faults().forEach(simulator::plan);
        ambush.lay(round.moment().hold());
        round.wishes().forEach(authors::want);
        Optional<Replica> caught = ambush.await(round.moment().hold(), round.chance());
        Replica victim = caught.orElseGet(() -> replicas.ready().findAny().orElseThrow());
        replicas.killAndReplace(victim);
        String state = caught.isPresent() && !(round.moment().hold() instanceof Hold.Nowhere)
                ? round.moment().hold().state()
                : watch.stateAt(victim.name()).orElse("IDLE");
        ambush.lift();
        if (settings.sabotage()) {
            watch.losePublishIdsOf(victim.name());
        }
        watch.forgetHeartbeatsOf(victim.name());
        int struck = Math.max(0, round.faults().size() - simulator.planned());
        simulator.forgetFaults();
        rounds.write(Tally.line(round, caught.isPresent(), state, struck));
        System.out.printf(
                "kill %d after %d s: %s%s, %s%n",
                round.number(), elapsed().toSeconds(), round.moment(), caught.isPresent() ? "" : " (missed)", state);
    }

    private boolean inTime() {
        return elapsed().compareTo(settings.atMost()) < 0;
    }

    private Duration elapsed() {
        return Duration.ofNanos(System.nanoTime() - beganNanos);
    }

    private boolean allAtTheirEnd() {
        Until.passed(BETWEEN_LOOKS);
        try {
            return authors.allAccepted() && unfinished().isEmpty();
        } catch (SQLException again) {
            return false;
        }
    }

    private List<String> unfinished() throws SQLException {
        return watch.query("select id || ' ' || state from post where state not in"
                + " ('PUBLISHED', 'IN_INBOX', 'FAILED', 'IN_DOUBT', 'CANCELLED')");
    }

    private Map<Integer, Outcome> outcomes() {
        Map<Integer, String> accepted = authors.accepted();
        Map<Integer, Outcome> outcomes = new HashMap<>();
        for (Wanted wanted : authors.wanted()) {
            if (accepted.containsKey(wanted.number())) {
                outcomes.put(wanted.number(), outcome(wanted, accepted.get(wanted.number())));
            }
        }
        return outcomes;
    }

    private Outcome outcome(Wanted wanted, String post) {
        Outcome[] answer = new Outcome[1];
        Until.holds(LAST_WAIT, () -> {
            try {
                answer[0] = studio.outcome(wanted.creator(), post);
                return true;
            } catch (IOException again) {
                return false;
            }
        });
        return answer[0];
    }

    private List<Entry> ledger() {
        return StreamSupport.stream(around.simulator().get("/_sim/posts").spliterator(), false)
                .map(Entry::of)
                .toList();
    }
}
