package space.clipsignal.tiktok;

import com.fasterxml.jackson.annotation.JsonAlias;

/**
 * What every answer outside OAuth is wrapped in (<a
 * href="https://developers.tiktok.com/docs/en/tiktok-api-v2-error-handling">error handling</a>, checked 2026-11). Success is the code ok and
 * nothing else: some refusals come with HTTP 200, and errors come with an empty {@code data} or none.
 */
record Envelope<T>(T data, Verdict error) {

    /** The posting pages' tables call the id logid, the JSON says log_id. */
    record Verdict(String code, String message, @JsonAlias("logid") String logId) {}
}
