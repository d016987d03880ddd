package space.clipsignal.crash;

import com.fasterxml.jackson.databind.JsonNode;

/** A post that TikTok has, by its own ledger. */
record Entry(String publishId, String openId, boolean draft, String title, String sha256, String state) {

    static Entry of(JsonNode json) {
        return new Entry(
                json.path("publishId").asText(),
                json.path("openId").asText(),
                json.path("mode").asText().equals("DRAFT"),
                json.path("postInfo").path("title").asText(""),
                json.path("sha256").asText(),
                json.path("state").asText());
    }

    /** Whether it is this post, to the last byte. */
    boolean is(Wanted wanted) {
        return openId.equals(wanted.openId())
                && draft == wanted.draft()
                && sha256.equals(wanted.sha256())
                && (draft || title.equals(wanted.title()));
    }
}
