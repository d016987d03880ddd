package space.clipsignal.tiktok;

import space.clipsignal.tiktok.error.ErrorCode;
import space.clipsignal.tiktok.error.TikTokException;

/** The one place that decides which exception an error code of TikTok's becomes. */
final class Failures {

    /** Third-party: not on the pages, but on the wire. */
    static final String LOG_ID_HEADER = "X-Tt-Logid";

    private Failures() {}

    static TikTokException of(int httpStatus, String word, String message, String logId) {
        ErrorCode code = code(word, message);
        if (code.equals(ErrorCode.OK)) {
            return nonsense(httpStatus, logId, null);
        }
        if (httpStatus >= 500
                || code.equals(ErrorCode.INTERNAL_ERROR)
                || code.equals(ErrorCode.SERVER_ERROR)
                || code.equals(ErrorCode.TEMPORARILY_UNAVAILABLE)) {
            return new TikTokException.Unreachable(
                    "HTTP " + httpStatus + ", " + code + ": " + message, true, logId, null);
        }
        if (httpStatus == 429 || code.equals(ErrorCode.RATE_LIMIT_EXCEEDED)) {
            return new TikTokException.RateLimited(code + ": " + message, logId);
        }
        if (code.equals(ErrorCode.ACCESS_TOKEN_INVALID) || code.equals(ErrorCode.INVALID_GRANT)) {
            return new TikTokException.TokenRejected(code, message, logId);
        }
        if (code.equals(ErrorCode.SCOPE_NOT_AUTHORIZED) || code.equals(ErrorCode.SCOPE_PERMISSION_MISSED)) {
            return new TikTokException.ScopeMissing(code, message, logId);
        }
        return new TikTokException.Refused(code, httpStatus, message, logId);
    }

    /** An answer that is not what TikTok documents: what it did with the request is not known. */
    static TikTokException nonsense(int httpStatus, String logId, Throwable cause) {
        return httpStatus == 429
                ? new TikTokException.RateLimited("HTTP 429 without TikTok's error object", logId)
                : new TikTokException.Unreachable(
                        "HTTP " + httpStatus + " without an answer of TikTok's", true, logId, cause);
    }

    /** An unknown publish id was once seen as invalid_params with the real code for its text (third-party). */
    private static ErrorCode code(String word, String message) {
        ErrorCode code = new ErrorCode(word);
        return code.equals(ErrorCode.INVALID_PARAMS)
                        && ErrorCode.INVALID_PUBLISH_ID.value().equals(message)
                ? ErrorCode.INVALID_PUBLISH_ID
                : code;
    }
}
