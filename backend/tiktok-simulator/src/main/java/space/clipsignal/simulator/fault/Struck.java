package space.clipsignal.simulator.fault;

import java.util.Optional;
import space.clipsignal.simulator.http.Answer;
import space.clipsignal.simulator.http.Dialect;
import space.clipsignal.simulator.http.Intrusion;
import space.clipsignal.simulator.http.Refusal;

/** What a fault does to one call. */
final class Struck implements Intrusion.Mischief {

    private final Fault fault;
    private final Dialect dialect;
    private final Patience patience;

    Struck(Fault fault, Dialect dialect, Patience patience) {
        this.fault = fault;
        this.dialect = dialect;
        this.patience = patience;
    }

    @Override
    public Optional<Answer> instead() throws Intrusion.ConnectionLost {
        switch (fault.effect()) {
            case DELAY -> patience.await(fault.delay());
            case RESET -> throw new Intrusion.ConnectionLost();
            case STATUS_500 -> {
                return Optional.of(dialect.refuse(new Refusal(500, "internal_error", "A fault was planned here")));
            }
            case STATUS_429 -> {
                return Optional.of(dialect.refuse(new Refusal(429, "rate_limit_exceeded", "A fault was planned here")));
            }
            case DELAY_ANSWER, GARBAGE, LOSE_ANSWER_AFTER_EFFECT, LATE, DOUBLE, LOSE -> {}
        }
        return Optional.empty();
    }

    @Override
    public Answer afterwards(Answer answer) throws Intrusion.ConnectionLost {
        if (fault.effect() == Effect.LOSE_ANSWER_AFTER_EFFECT) {
            throw new Intrusion.ConnectionLost();
        }
        if (fault.effect() == Effect.DELAY_ANSWER) {
            patience.await(fault.delay());
        }
        if (fault.effect() == Effect.GARBAGE) {
            return Answer.text(answer.status(), "application/json; charset=utf-8", "{\"data\":{\"sta")
                    .because("garbage");
        }
        return answer;
    }
}
