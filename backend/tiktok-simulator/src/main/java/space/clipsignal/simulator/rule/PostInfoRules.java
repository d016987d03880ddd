package space.clipsignal.simulator.rule;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import space.clipsignal.simulator.http.Refusal;
import space.clipsignal.simulator.world.App;
import space.clipsignal.simulator.world.Creator;

/**
 * What a Direct Post may say about itself, and who may post at all.
 * https://developers.tiktok.com/docs/en/content-posting-api-reference-direct-post, checked 2026-11
 */
public final class PostInfoRules {

    /** UTF-16 units, which is what String.length counts. */
    public static final int MOST_TITLE_UNITS = 2_200;

    private static final List<String> TOGGLES = List.of(
            "disable_duet",
            "disable_stitch",
            "disable_comment",
            "brand_content_toggle",
            "brand_organic_toggle",
            "is_aigc");

    private PostInfoRules() {}

    /** The shape: right types, nothing too long. An absent toggle is off. */
    public static JsonNode read(JsonNode body) {
        JsonNode info = body.path("post_info");
        if (!info.isObject() || info.isEmpty()) {
            throw invalid("The request post info is empty or incorrect");
        }
        boolean wellTyped = isAbsentOr(
                        info.path("privacy_level"), info.path("privacy_level").isTextual())
                && isAbsentOr(info.path("title"), info.path("title").isTextual())
                && isAbsentOr(
                        info.path("video_cover_timestamp_ms"),
                        info.path("video_cover_timestamp_ms").isIntegralNumber())
                && TOGGLES.stream()
                        .allMatch(toggle ->
                                isAbsentOr(info.path(toggle), info.path(toggle).isBoolean()));
        if (!wellTyped) {
            throw invalid("The request post info is empty or incorrect");
        }
        if (info.path("title").asText("").length() > MOST_TITLE_UNITS) {
            throw invalid("The title is too long");
        }
        return info;
    }

    /** An unaudited app may only post privately, to an account that is private itself. */
    public static void checkAudit(App app, Creator creator, JsonNode info) {
        boolean privately =
                creator.privateAccount() && info.path("privacy_level").asText().equals(Creator.SELF_ONLY);
        if (!app.audited() && !privately) {
            throw policy("unaudited_client_can_only_post_to_private_accounts");
        }
    }

    /** The privacy level must be there and be one that creator_info offers. */
    public static void checkPrivacy(Creator creator, JsonNode info) {
        if (!creator.privacyLevelOptions().contains(info.path("privacy_level").asText())) {
            throw policy("privacy_level_option_mismatch");
        }
    }

    static Refusal policy(String code) {
        return policy(403, code);
    }

    /** Every policy has the same text: an app has to decide on the code. */
    static Refusal policy(int status, String code) {
        return new Refusal(
                status,
                code,
                "Please review our integration guidelines at"
                        + " https://developers.tiktok.com/doc/content-sharing-guidelines/");
    }

    private static boolean isAbsentOr(JsonNode value, boolean right) {
        return value.isMissingNode() || value.isNull() || right;
    }

    private static Refusal invalid(String message) {
        return new Refusal(400, "invalid_params", message);
    }
}
