package space.clipsignal.studio.publish;

/**
 * What a reason means and what to do about it.
 *
 * <p>The reasons are TikTok's error codes and fail_reasons (content-posting-api-reference-direct-post, -upload-video and
 * -get-video-status, checked 2026-11) and the studio's own.
 */
record Explanation(String meaning, String nextStep) {

    private static final String POST_IN_APP = "Post in the TikTok app, or try again tomorrow.";
    private static final String RECONNECT = "Connect TikTok again, then send the clip anew.";
    private static final String LATER = "Try again later.";

    String sentence() {
        return meaning + " " + nextStep;
    }

    /** Whether the same post may well succeed if it is sent again; TikTok asks not to repeat what it judged risky. */
    static boolean worthRepeating(String reason) {
        return switch (reason) {
            case "internal",
                    "internal_error",
                    "publish_cancelled",
                    "auth_removed",
                    "access_token_invalid",
                    "scope_not_authorized",
                    "spam_risk_too_many_posts",
                    "spam_risk_too_many_pending_share",
                    "reached_active_user_cap",
                    "unaudited_client_can_only_post_to_private_accounts",
                    "rate_limit_exceeded",
                    "missed",
                    "upload_kept_failing",
                    "not_posted" -> true;
            default -> false;
        };
    }

    static Explanation of(String reason) {
        return switch (reason) {
            case "file_format_check_failed" ->
                say(
                        "TikTok does not support the format of this file.",
                        "Export it as MP4 with H.264 and send it again.");
            case "duration_check_failed" ->
                say("TikTok finds the video too short or too long.", "Cut it to the length this account may post.");
            case "frame_rate_check_failed" ->
                say(
                        "The frame rate is outside TikTok's 23 to 60 frames a second.",
                        "Export it with 30 frames a second.");
            case "picture_size_check_failed" ->
                say("The picture is outside TikTok's 360 to 4096 pixels a side.", "Export it in 1080 × 1920 pixels.");
            case "internal", "internal_error" ->
                say("TikTok had trouble of its own.", "No post was made: send the clip again.");
            case "video_pull_failed", "photo_pull_failed" ->
                say("TikTok could not fetch the file within an hour.", "Check that its address can be reached.");
            case "publish_cancelled" -> say("The upload was cancelled.", "Send the clip again if you want it posted.");
            case "auth_removed" -> say("The authorization was removed while TikTok worked on the post.", RECONNECT);
            case "access_token_invalid" -> say("TikTok no longer accepts this authorization.", RECONNECT);
            case "scope_not_authorized", "scope_permission_missed" ->
                say("The creator has not granted the permission this needs.", RECONNECT);
            default -> policy(reason);
        };
    }

    private static Explanation policy(String reason) {
        return switch (reason) {
            case "spam_risk_too_many_posts" ->
                say("This account has reached TikTok's limit of posts by apps for 24 hours.", POST_IN_APP);
            case "spam_risk_too_many_pending_share" ->
                say(
                        "Five drafts of the last 24 hours still wait in the TikTok inbox, and TikTok takes no more.",
                        "Publish or delete some in the TikTok app.");
            case "spam_risk_user_banned_from_posting" ->
                say("TikTok has banned this account from posting.", "Look into the TikTok app for the reason.");
            case "spam_risk_text" ->
                say("TikTok judges the caption risky.", "Write another caption; the same one will be refused again.");
            case "spam_risk" -> say("TikTok judges this post risky.", "Do not repeat it; look at TikTok's guidelines.");
            case "reached_active_user_cap" ->
                say("As many creators as TikTok allows this app have posted in the last 24 hours.", LATER);
            case "unaudited_client_can_only_post_to_private_accounts" ->
                say(
                        "TikTok has not audited this app yet, so it may only post to a private account, for \"Only me\".",
                        "Make the TikTok account private and choose \"Only me\".");
            case "url_ownership_unverified" ->
                say("The address of the media is not verified at TikTok.", "Whoever runs this studio verifies it.");
            case "privacy_level_option_mismatch" ->
                say("The account does not offer this privacy level any more.", "Choose one of those offered now.");
            default -> technical(reason);
        };
    }

    private static Explanation technical(String reason) {
        return switch (reason) {
            case "rate_limit_exceeded" -> say("Too many calls in this minute.", "Wait a minute and try again.");
            case "invalid_param", "invalid_params" ->
                say(
                        "TikTok refused the request as invalid.",
                        "Report it with the log id: the studio should not send it.");
            case "invalid_publish_id", "token_not_authorized_for_specified_publish_id" ->
                say(
                        "TikTok no longer knows this upload although all bytes may have arrived.",
                        "Look into the TikTok app before you send the clip again.");
            case "app_version_check_failed" ->
                say("The creator's TikTok app is too old.", "Update the TikTok app to 31.8 or newer.");
            case "not_posted" ->
                say("A person looked and found no post on TikTok.", "Send it again if it is still wanted.");
            case "missed" ->
                say("Its moment passed long ago, while it could not be sent.", "Send it anew if it is still wanted.");
            case "no_longer_allowed" ->
                say(
                        "Minutes before its moment TikTok no longer allowed this post as it was.",
                        "Change it and send it anew.");
            case "upload_kept_failing" ->
                say("TikTok refused the upload three times from the beginning.", "Try again later.");
            case "upload_unconfirmed" ->
                say(
                        "All bytes may have arrived, but TikTok never confirmed it.",
                        "Look into the TikTok app before you send the clip again.");
            case "unconfirmed" ->
                say(
                        "TikTok has worked on this post for 30 days without saying how it ended.",
                        "Look into the TikTok app before you send the clip again.");
            case "clip_gone" -> say("The file of this clip is gone.", "Add the clip again and send it anew.");
            default ->
                say(
                        "TikTok gave the reason \"" + reason + "\".",
                        "TikTok's support asks for the log id, if there is one.");
        };
    }

    private static Explanation say(String meaning, String nextStep) {
        return new Explanation(meaning, nextStep);
    }
}
