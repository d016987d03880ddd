package space.clipsignal.tiktok.error;

import java.util.Objects;

/**
 * TikTok's word for what went wrong, known or not: <a href="https://developers.tiktok.com/docs/en/tiktok-api-v2-error-handling">error
 * handling</a>, <a href="https://developers.tiktok.com/docs/en/oauth-error-handling">OAuth errors</a> and the posting pages (checked 2026-11).
 */
public record ErrorCode(String value) {

    public static final ErrorCode OK = new ErrorCode("ok");
    public static final ErrorCode ACCESS_TOKEN_INVALID = new ErrorCode("access_token_invalid");
    public static final ErrorCode SCOPE_NOT_AUTHORIZED = new ErrorCode("scope_not_authorized");
    public static final ErrorCode SCOPE_PERMISSION_MISSED = new ErrorCode("scope_permission_missed");
    public static final ErrorCode INVALID_PARAMS = new ErrorCode("invalid_params");
    public static final ErrorCode INVALID_FILE_UPLOAD = new ErrorCode("invalid_file_upload");
    public static final ErrorCode RATE_LIMIT_EXCEEDED = new ErrorCode("rate_limit_exceeded");
    public static final ErrorCode INTERNAL_ERROR = new ErrorCode("internal_error");

    public static final ErrorCode SPAM_RISK_TOO_MANY_POSTS = new ErrorCode("spam_risk_too_many_posts");
    public static final ErrorCode SPAM_RISK_TOO_MANY_PENDING_SHARE = new ErrorCode("spam_risk_too_many_pending_share");
    public static final ErrorCode SPAM_RISK_USER_BANNED_FROM_POSTING =
            new ErrorCode("spam_risk_user_banned_from_posting");
    public static final ErrorCode REACHED_ACTIVE_USER_CAP = new ErrorCode("reached_active_user_cap");
    public static final ErrorCode UNAUDITED_CLIENT_CAN_ONLY_POST_TO_PRIVATE_ACCOUNTS =
            new ErrorCode("unaudited_client_can_only_post_to_private_accounts");
    public static final ErrorCode URL_OWNERSHIP_UNVERIFIED = new ErrorCode("url_ownership_unverified");
    public static final ErrorCode PRIVACY_LEVEL_OPTION_MISMATCH = new ErrorCode("privacy_level_option_mismatch");
    public static final ErrorCode INVALID_PUBLISH_ID = new ErrorCode("invalid_publish_id");
    public static final ErrorCode TOKEN_NOT_AUTHORIZED_FOR_SPECIFIED_PUBLISH_ID =
            new ErrorCode("token_not_authorized_for_specified_publish_id");
    public static final ErrorCode PUBLISH_NOT_CANCELLABLE = new ErrorCode("publish_not_cancellable");

    public static final ErrorCode INVALID_GRANT = new ErrorCode("invalid_grant");
    public static final ErrorCode INVALID_CLIENT = new ErrorCode("invalid_client");
    public static final ErrorCode INVALID_REQUEST = new ErrorCode("invalid_request");
    public static final ErrorCode SERVER_ERROR = new ErrorCode("server_error");
    public static final ErrorCode TEMPORARILY_UNAVAILABLE = new ErrorCode("temporarily_unavailable");

    /** Ours, not TikTok's: the answer to an init named an upload host that the settings do not allow. */
    public static final ErrorCode UPLOAD_HOST_NOT_ALLOWED = new ErrorCode("upload_host_not_allowed");

    /** The posting pages write invalid_param, the wire says invalid_params: here they are one. */
    public ErrorCode {
        Objects.requireNonNull(value, "value");
        if (value.equals("invalid_param")) {
            value = "invalid_params";
        }
    }

    @Override
    public String toString() {
        return value;
    }
}
