package space.clipsignal.studio.platform.web;

import io.vertx.ext.web.RoutingContext;

/** How to part from somebody whose body is refused while it is still being sent. */
public final class HangUp {

    private static final long ANSWER_ARRIVES_WITHIN_MILLIS = 1000;

    private HangUp() {}

    /**
     * Closes the connection after the answer. A refused body is not read to its end, so its sender would wait for us to
     * go on until a timeout. A moment passes first, because a reset would take the answer along.
     */
    public static void onWhoeverStillSends(RoutingContext routing) {
        var connection = routing.request().connection();
        routing.addEndHandler(answered -> {
            if (!routing.request().isEnded()) {
                routing.vertx().setTimer(ANSWER_ARRIVES_WITHIN_MILLIS, passed -> connection.close());
            }
        });
    }
}
