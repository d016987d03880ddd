package space.clipsignal.simulator.http;

import java.util.Optional;

/** A chance to spoil a call, before its handler ran or after: what fault injection hooks into. */
@FunctionalInterface
public interface Intrusion {

    /** What shall go wrong with this call. */
    Mischief befall(Route route, Request request);

    /** What goes wrong with one call; by default nothing. */
    interface Mischief {

        /** Everything goes well. */
        Mischief NONE = new Mischief() {};

        /** An answer that is given instead of asking the handler. */
        default Optional<Answer> instead() throws ConnectionLost {
            return Optional.empty();
        }

        /** What becomes of the handler's answer, whose effect has already happened. */
        default Answer afterwards(Answer answer) throws ConnectionLost {
            return answer;
        }
    }

    /** The caller shall see the connection end without an answer. */
    final class ConnectionLost extends Exception {

        public ConnectionLost() {
            super("the connection is dropped on purpose", null, false, false);
        }
    }
}
