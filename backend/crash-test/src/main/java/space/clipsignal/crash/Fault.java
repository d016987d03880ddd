package space.clipsignal.crash;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Duration;

/**
 * Something that goes wrong at TikTok once, as the simulator's console understands it.
 *
 * @param chunk which chunk of an upload, counted from 0; -1 for any, and for other endpoints
 * @param delay for the effects that wait
 */
record Fault(String endpoint, int chunk, String effect, Duration delay) {

    static final String INIT_DIRECT = "/v2/post/publish/video/init/";
    static final String INIT_DRAFT = "/v2/post/publish/inbox/video/init/";
    static final String UPLOAD = "/upload";
    static final String STATUS = "/v2/post/publish/status/fetch/";
    static final String TOKEN = "/v2/oauth/token/";
    static final String WEBHOOK = "webhook";

    static Fault of(String endpoint, String effect) {
        return new Fault(endpoint, -1, effect, Duration.ofSeconds(2));
    }

    static Fault ofChunk(int chunk, String effect) {
        return new Fault(UPLOAD, chunk, effect, Duration.ofSeconds(2));
    }

    ObjectNode json() {
        ObjectNode json =
                Json.object().put("endpoint", endpoint).put("effect", effect).put("delayMillis", delay.toMillis());
        return chunk < 0 ? json : json.put("chunk", chunk);
    }
}
