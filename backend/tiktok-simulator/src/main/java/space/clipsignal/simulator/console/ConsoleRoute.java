package space.clipsignal.simulator.console;

import java.net.URI;
import java.util.Optional;
import space.clipsignal.simulator.http.Answer;
import space.clipsignal.simulator.http.Dialect;
import space.clipsignal.simulator.http.Handler;
import space.clipsignal.simulator.http.Json;
import space.clipsignal.simulator.http.Refusal;
import space.clipsignal.simulator.http.Request;
import space.clipsignal.simulator.http.Route;

/** Routes of the console: errors in one shape, and no change by a page from somewhere else. */
final class ConsoleRoute {

    private static final Dialect DIALECT = refusal -> Answer.json(
                    refusal.status(), Json.object().put("error", refusal.code()).put("message", refusal.getMessage()))
            .because(refusal.code());

    private final String origin;

    ConsoleRoute(URI publicUrl) {
        origin = publicUrl.toString();
    }

    static Route reading(String path, Handler handler) {
        return new Route("GET", path, DIALECT, handler);
    }

    Route changing(String method, String path, Handler handler) {
        return new Route(method, path, DIALECT, request -> {
            refuseForeigners(request);
            return handler.answer(request);
        });
    }

    /** A web page that a developer happens to visit could post here otherwise. */
    private void refuseForeigners(Request request) {
        Optional<String> from = request.header("Origin");
        if (from.isPresent() && !from.get().equals(origin)) {
            throw new Refusal(403, "foreign_origin", "Only " + origin + " may change anything here from a browser");
        }
    }
}
