package space.clipsignal.crash;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

/**
 * A post that somebody wants, written down before the studio hears of it.
 *
 * @param creator who posts, as the simulator names them
 * @param openId who posts, as the studio and the ledger name them
 */
record Wanted(int number, boolean draft, int clipBytes, String creator, String openId, String sha256) {

    String title() {
        return "Crash test " + number;
    }

    /** What makes two requests the same wish. */
    String key() {
        return "crash-test-" + number;
    }

    byte[] clip() {
        return Clip.of(clipBytes, number);
    }

    ObjectNode json() {
        return Json.object()
                .put("number", number)
                .put("draft", draft)
                .put("clipBytes", clipBytes)
                .put("creator", creator)
                .put("openId", openId)
                .put("sha256", sha256);
    }

    static Wanted of(JsonNode json) {
        return new Wanted(
                json.path("number").asInt(),
                json.path("draft").asBoolean(),
                json.path("clipBytes").asInt(),
                json.path("creator").asText(),
                json.path("openId").asText(),
                json.path("sha256").asText());
    }
}
