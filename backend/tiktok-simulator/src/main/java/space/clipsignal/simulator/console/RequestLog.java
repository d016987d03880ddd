package space.clipsignal.simulator.console;

import com.fasterxml.jackson.databind.node.ArrayNode;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import space.clipsignal.simulator.http.Answer;
import space.clipsignal.simulator.http.Json;
import space.clipsignal.simulator.http.Request;
import space.clipsignal.simulator.http.Route;
import space.clipsignal.simulator.http.Traffic;

/** {@code /_sim/requests}: the last 500 calls to what TikTok has, without queries and bodies, which hold secrets. */
public final class RequestLog implements Traffic {

    private static final int KEPT = 500;

    private final InstantSource clock;
    private final Deque<Entry> entries = new ArrayDeque<>();

    public RequestLog(InstantSource clock) {
        this.clock = clock;
    }

    @Override
    public synchronized void answered(Request request, int status, String errorCode) {
        if (request.path().startsWith("/_sim")) {
            return;
        }
        entries.addLast(new Entry(clock.instant(), request.method(), request.path(), status, errorCode));
        if (entries.size() > KEPT) {
            entries.removeFirst();
        }
    }

    List<Route> routes() {
        return List.of(ConsoleRoute.reading("/_sim/requests", request -> Answer.json(200, list())));
    }

    /** Oldest first. */
    synchronized List<Entry> entries() {
        return List.copyOf(entries);
    }

    synchronized void clear() {
        entries.clear();
    }

    private ArrayNode list() {
        ArrayNode list = Json.array();
        for (Entry entry : entries()) {
            list.addObject()
                    .put("at", entry.at.toString())
                    .put("method", entry.method)
                    .put("path", entry.path)
                    .put("status", entry.status)
                    .put("errorCode", entry.errorCode);
        }
        return list;
    }

    /**
     * One call.
     *
     * @param status 0 when the connection was dropped on purpose
     * @param errorCode empty when all went well
     */
    record Entry(Instant at, String method, String path, int status, String errorCode) {}
}
