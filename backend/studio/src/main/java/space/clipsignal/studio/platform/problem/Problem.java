package space.clipsignal.studio.platform.problem;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * An error as the caller sees it (RFC 9457): what happened, why, and what to do next.
 *
 * @param type stable name, {@code urn:clipsignal:problem:<code>}: decide on it, never on the texts
 * @param title what happened, the same for each problem of this type
 * @param status HTTP status
 * @param detail what happened this time
 * @param nextStep what to do about it
 * @param logId TikTok's log_id, where TikTok answered: TikTok's support asks for it
 * @param violations the fields at fault, where fields are at fault
 */
@Schema(name = "Problem")
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record Problem(
        @Schema(required = true) String type,
        @Schema(required = true) String title,
        @Schema(required = true) int status,
        @Schema(required = true) String detail,
        String nextStep,
        String logId,
        List<Violation> violations) {

    /** The media type of every error body. */
    public static final String MEDIA_TYPE = "application/problem+json";

    private static final String TYPE_PREFIX = "urn:clipsignal:problem:";

    /** A field at fault: its path in the request, and what is wrong with it. */
    @Schema(name = "Violation")
    public record Violation(@Schema(required = true) String field, @Schema(required = true) String message) {}

    /** A problem of HTTP {@code status} with the stable name {@code code}. */
    public static Problem of(int status, String code, String title, String detail) {
        return new Problem(TYPE_PREFIX + code, title, status, detail, null, null, List.of());
    }

    /** This problem with what the caller can do about it. */
    public Problem withNextStep(String step) {
        return new Problem(type, title, status, detail, step, logId, violations);
    }

    /** This problem with TikTok's log id, which may be null. */
    public Problem withLogId(String id) {
        return new Problem(type, title, status, detail, nextStep, id, violations);
    }

    /** This problem with the fields at fault. */
    public Problem withViolations(List<Violation> fields) {
        return new Problem(type, title, status, detail, nextStep, logId, List.copyOf(fields));
    }

    /** The stable name without its prefix. */
    public String code() {
        return type.substring(TYPE_PREFIX.length());
    }

    /** This problem as an exception to throw. */
    public ProblemException exception() {
        return new ProblemException(this);
    }
}
