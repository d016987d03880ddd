package space.clipsignal.crash;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.List;
import java.util.Map;

/** TikTok, as a process of its own that is never killed, and its console. */
final class Simulator {

    /** The app as which the studio is registered. */
    static final String CLIENT_KEY = "awcrashtest00001";

    static final String CLIENT_SECRET = "the-client-secret-of-the-crash-test";

    private static final Duration START_WAIT = Duration.ofSeconds(60);

    private final Program program;
    private final String url;

    private Simulator(Program program, String url) {
        this.program = program;
        this.url = url;
    }

    static Simulator start(Place place, String door) {
        String port = Integer.toString(place.port("simulator"));
        Map<String, String> settings = Map.of(
                "SIMULATOR_PORT",
                port,
                "SIMULATOR_DATA",
                place.resolve("tiktok").toString(),
                "SIMULATOR_CLIENT_KEY",
                CLIENT_KEY,
                "SIMULATOR_CLIENT_SECRET",
                CLIENT_SECRET,
                "SIMULATOR_REDIRECT_URIS",
                door + "/api/tiktok/auth/callback",
                "SIMULATOR_CALLBACK_URL",
                door + "/api/tiktok/webhooks",
                "SIMULATOR_PACE",
                "quick");
        List<String> command = List.of(
                Replica.JAVA,
                "-Xmx256m",
                "-cp",
                System.getProperty("java.class.path"),
                "space.clipsignal.simulator.TikTokSimulator");
        Program program = Program.start(place.resolve("tiktok.log"), settings, command);
        Simulator simulator = new Simulator(program, "http://localhost:" + port);
        if (!Until.holds(START_WAIT, () -> Http.answers(simulator.url + "/_sim/clock"))) {
            throw new IllegalStateException("the simulator does not answer");
        }
        return simulator;
    }

    String url() {
        return url;
    }

    JsonNode get(String path) {
        return Json.parse(call(Http.to(url + path)).body());
    }

    JsonNode post(String path, ObjectNode body) {
        String answer = call(Http.to(url + path).POST(HttpRequest.BodyPublishers.ofString(body.toString())))
                .body();
        return answer.isEmpty() ? Json.object() : Json.parse(answer);
    }

    void plan(Fault fault) {
        post("/_sim/faults", fault.json());
    }

    /** How many of the planned faults have not struck. */
    int planned() {
        return get("/_sim/faults").size();
    }

    void forgetFaults() {
        call(Http.to(url + "/_sim/faults").DELETE());
    }

    void stop() {
        program.stop();
    }

    private static HttpResponse<String> call(HttpRequest.Builder request) {
        try {
            HttpResponse<String> answer = Http.send(request);
            if (answer.statusCode() >= 300) {
                throw new IllegalStateException(answer.uri() + ": " + answer.body());
            }
            return answer;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
