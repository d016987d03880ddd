package space.clipsignal.simulator.http;

/** Is told of every call once it has been answered. */
@FunctionalInterface
public interface Traffic {

    /** Called with the status that was sent, or 0 when the connection was dropped. */
    void answered(Request request, int status, String errorCode);
}
