package space.clipsignal.simulator.endpoint;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import space.clipsignal.simulator.http.Answer;
import space.clipsignal.simulator.http.Dialect;
import space.clipsignal.simulator.http.Json;
import space.clipsignal.simulator.http.Refusal;
import space.clipsignal.simulator.world.Ids;

/**
 * The {@code data} and {@code error} around every answer but those of OAuth, and OAuth's flat errors. The log id is also
 * a header. https://developers.tiktok.com/docs/en/tiktok-api-v2-error-handling, checked 2026-11
 */
final class Envelope {

    private static final String LOG_ID_HEADER = "X-Tt-Logid";

    private final Ids ids;

    Envelope(Ids ids) {
        this.ids = ids;
    }

    Answer ok(JsonNode data) {
        String logId = ids.logId();
        ObjectNode body = Json.object();
        body.set("data", data);
        body.set("error", error("ok", "", logId));
        return Answer.json(200, body).with(LOG_ID_HEADER, logId);
    }

    /** The Display API sends empty data with its errors. Seen on the wire. */
    Dialect display() {
        return refusal -> refused(refusal, Json.object().set("data", Json.object()));
    }

    /** The posting endpoints leave data out. Seen on the wire. */
    Dialect posting() {
        return refusal -> refused(refusal, Json.object());
    }

    /**
     * OAuth's own error object. Its HTTP status is not documented; the best evidence says 200.
     * https://developers.tiktok.com/docs/en/oauth-error-handling, checked 2026-11
     */
    Dialect oauth() {
        return refusal -> {
            String logId = ids.logId();
            String code = refusal.status() >= 500 ? "server_error" : refusal.code();
            ObjectNode body = Json.object()
                    .put("error", code.equals("invalid_params") ? "invalid_request" : code)
                    .put("error_description", refusal.getMessage())
                    .put("log_id", logId);
            int status = refusal.status() == 400 ? 200 : refusal.status();
            return Answer.json(status, body).with(LOG_ID_HEADER, logId).because(code);
        };
    }

    private Answer refused(Refusal refusal, ObjectNode body) {
        String logId = ids.logId();
        body.set("error", error(refusal.code(), refusal.getMessage(), logId));
        return Answer.json(refusal.status(), body).with(LOG_ID_HEADER, logId).because(refusal.code());
    }

    private static ObjectNode error(String code, String message, String logId) {
        return Json.object().put("code", code).put("message", message).put("log_id", logId);
    }
}
