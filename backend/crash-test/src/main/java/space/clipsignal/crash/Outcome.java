package space.clipsignal.crash;

import com.fasterxml.jackson.databind.JsonNode;

/**
 * What the studio says of a post.
 *
 * @param reason why it failed or is in doubt; else empty
 */
record Outcome(String state, String publishId, String reason) {

    static Outcome of(JsonNode post) {
        return new Outcome(
                post.path("state").asText(),
                post.path("publishId").asText(""),
                post.path("failReason").asText(""));
    }

    boolean done() {
        return state.equals("PUBLISHED") || state.equals("IN_INBOX");
    }

    /** What TikTok itself refused, by rules that have nothing to do with kills and faults. */
    boolean refusedByTikTok() {
        return state.equals("FAILED") && (reason.startsWith("spam_risk") || reason.equals("auth_removed"));
    }

    boolean inDoubt() {
        return state.equals("IN_DOUBT");
    }
}
