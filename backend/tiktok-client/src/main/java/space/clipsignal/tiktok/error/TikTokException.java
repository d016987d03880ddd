package space.clipsignal.tiktok.error;

import java.util.Optional;

/** A call to TikTok that did not succeed; one case for each thing that a caller can do about it. */
public abstract sealed class TikTokException extends RuntimeException {

    private final Optional<String> logId;

    private TikTokException(String message, String logId, Throwable cause) {
        super(message, cause);
        this.logId = Optional.ofNullable(logId).filter(id -> !id.isBlank());
    }

    /** TikTok's own number for the call: its support asks for it. */
    public Optional<String> logId() {
        return logId;
    }

    /** TikTok understood and said no; the same request will get the same answer. */
    public static final class Refused extends TikTokException {

        private final ErrorCode code;
        private final int httpStatus;

        public Refused(ErrorCode code, int httpStatus, String message, String logId) {
            super(code + ": " + message, logId, null);
            this.code = code;
            this.httpStatus = httpStatus;
        }

        public ErrorCode code() {
            return code;
        }

        public int httpStatus() {
            return httpStatus;
        }
    }

    /** Too many calls in the last minute; nothing happened at TikTok, and no waiting time is documented (checked 2026-11). */
    public static final class RateLimited extends TikTokException {

        public RateLimited(String message, String logId) {
            super(message, logId, null);
        }
    }

    /**
     * The token is dead for good: an access token ({@code access_token_invalid}) may be refreshed, a refresh token or code
     * ({@code invalid_grant}) needs the creator again. Never thrown for trouble that may pass.
     */
    public static final class TokenRejected extends TikTokException {

        private final ErrorCode code;

        public TokenRejected(ErrorCode code, String message, String logId) {
            super(code + ": " + message, logId, null);
            this.code = code;
        }

        public ErrorCode code() {
            return code;
        }
    }

    /** The token lives, but the creator did not grant what this call needs; refreshing does not help. */
    public static final class ScopeMissing extends TikTokException {

        private final ErrorCode code;

        public ScopeMissing(ErrorCode code, String message, String logId) {
            super(code + ": " + message, logId, null);
            this.code = code;
        }

        public ErrorCode code() {
            return code;
        }
    }

    /** No answer, half an answer, nonsense or trouble on TikTok's side: it may pass. */
    public static final class Unreachable extends TikTokException {

        private final boolean mayHaveArrived;

        public Unreachable(String message, boolean mayHaveArrived, String logId, Throwable cause) {
            super(message, logId, cause);
            this.mayHaveArrived = mayHaveArrived;
        }

        /** False only where the request certainly never left: then repeating cannot do anything twice. */
        public boolean mayHaveArrived() {
            return mayHaveArrived;
        }
    }
}
