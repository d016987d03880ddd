package space.clipsignal.simulator.fault;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.Function;
import java.util.function.LongPredicate;
import space.clipsignal.simulator.http.Intrusion;
import space.clipsignal.simulator.http.Request;
import space.clipsignal.simulator.http.Route;
import space.clipsignal.simulator.webhook.Outbox;

/** The faults that are planned, and how close each is. Forgotten at restart. */
public final class Faults implements Intrusion, Outbox.Postman, AutoCloseable {

    private final Function<Request, OptionalLong> chunkOf;
    private final Patience patience = new Patience();
    private final List<Planned> plan = new ArrayList<>();

    /** {@code chunkOf} tells which chunk a PUT carries, if any. */
    public Faults(Function<Request, OptionalLong> chunkOf) {
        this.chunkOf = chunkOf;
    }

    public synchronized void plan(Fault fault) {
        plan.add(new Planned(fault));
    }

    /** Those that have not struck for the last time. */
    public synchronized List<Fault> planned() {
        return plan.stream().map(planned -> planned.fault).toList();
    }

    public synchronized void clear() {
        plan.clear();
    }

    @Override
    public Mischief befall(Route route, Request request) {
        return strike(route.path(), wanted -> {
                    OptionalLong chunk = chunkOf.apply(request);
                    return chunk.isPresent() && chunk.getAsLong() == wanted;
                })
                .<Mischief>map(fault -> new Struck(fault, route.dialect(), patience))
                .orElse(Mischief.NONE);
    }

    @Override
    public List<Duration> delays() {
        Optional<Fault> fault = strike(Fault.WEBHOOK, chunk -> false);
        if (fault.isEmpty()) {
            return Outbox.Postman.RELIABLE.delays();
        }
        return switch (fault.get().effect()) {
            case LATE -> List.of(fault.get().delay());
            case DOUBLE -> List.of(Duration.ZERO, Duration.ZERO);
            case LOSE -> List.of();
            case DELAY, DELAY_ANSWER, RESET, STATUS_500, STATUS_429, GARBAGE, LOSE_ANSWER_AFTER_EFFECT ->
                throw new IllegalStateException("not an effect of webhooks");
        };
    }

    /** Ends all waiting. */
    @Override
    public void close() {
        patience.end();
    }

    /** Every matching fault counts the call; the first whose turn it is strikes. */
    private synchronized Optional<Fault> strike(String target, LongPredicate isChunk) {
        Optional<Fault> struck = Optional.empty();
        for (Planned planned : plan) {
            Fault fault = planned.fault;
            if (fault.target().equals(target) && (fault.chunk() == null || isChunk.test(fault.chunk()))) {
                planned.seen++;
                if (struck.isEmpty() && planned.seen >= fault.nth()) {
                    struck = Optional.of(fault);
                }
            }
        }
        plan.removeIf(planned -> planned.seen >= planned.fault.nth() + planned.fault.count() - 1);
        return struck;
    }

    private static final class Planned {

        private final Fault fault;
        private long seen;

        Planned(Fault fault) {
            this.fault = fault;
        }
    }
}
