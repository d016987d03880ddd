package space.clipsignal.simulator.http;

import java.util.Optional;

/** A chance to spoil a call, before its handler ran or after: what fault injection hooks into. */
public interface Intrusion {

    /** Nothing ever goes wrong. */
    Intrusion NONE = (route, request) -> new Mischief() {};

    /** What shall go wrong with this call. */
    Mischief befall(Route route, Request request);

    /** What goes wrong with one call; by default nothing. */
    interface Mischief {

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
