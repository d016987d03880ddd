package space.clipsignal.simulator.http;

import java.io.IOException;

/** Answers one kind of call, or throws a {@link Refusal}. */
@FunctionalInterface
public interface Handler {

    Answer answer(Request request) throws IOException;
}
