package space.clipsignal.crash;

import com.fasterxml.jackson.databind.JsonNode;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** Waits for a studio process to come by a moment, and says which one it is. */
final class Ambush {

    private static final Duration PATIENCE = Duration.ofSeconds(12);

    private final Watch watch;
    private final Simulator simulator;
    private final Replicas replicas;

    Ambush(Watch watch, Simulator simulator, Replicas replicas) {
        this.watch = watch;
        this.simulator = simulator;
        this.replicas = replicas;
    }

    void lay(Hold hold) throws SQLException {
        switch (hold) {
            case Hold.AtDatabase step -> watch.hold(step);
            case Hold.AtTikTok call -> simulator.plan(call.fault());
            case Hold.Nowhere nowhere -> {}
        }
    }

    /** Who has been caught; empty if nobody came by in time. */
    Optional<Replica> await(Hold hold, Duration chance) throws SQLException {
        return switch (hold) {
            case Hold.AtDatabase step -> {
                Until.holds(PATIENCE, () -> replicas.named(waiting()).isPresent());
                yield replicas.named(waiting());
            }
            case Hold.AtTikTok call ->
                Until.holds(PATIENCE, () -> !stillPlanned(call.fault()))
                        ? replicas.named(watch.movedTo(call.state()))
                        : Optional.empty();
            case Hold.Nowhere nowhere -> {
                Until.passed(chance);
                yield replicas.ready().findAny();
            }
        };
    }

    void lift() throws SQLException {
        watch.release();
    }

    private List<String> waiting() {
        try {
            return watch.waiting();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private boolean stillPlanned(Fault fault) {
        JsonNode wanted = fault.json();
        for (JsonNode planned : simulator.get("/_sim/faults")) {
            if (planned.path("endpoint").equals(wanted.path("endpoint"))
                    && planned.path("effect").equals(wanted.path("effect"))
                    && planned.path("chunk").asInt(-1) == fault.chunk()) {
                return true;
            }
        }
        return false;
    }
}
