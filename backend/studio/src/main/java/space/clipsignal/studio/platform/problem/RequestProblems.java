package space.clipsignal.studio.platform.problem;

import java.util.List;

/** The problems any request can have, whatever feature it is for. */
public final class RequestProblems {

    private RequestProblems() {}

    /** 422: the request cannot be understood or breaks a rule; each violation names a field. */
    public static Problem invalid(List<Problem.Violation> violations) {
        var first = violations.get(0);
        return Problem.of(422, "invalid-request", "The request is not valid", first.field() + ": " + first.message())
                .withNextStep("Correct the named fields and send the request again.")
                .withViolations(violations);
    }

    /** 422: one field is at fault. */
    public static Problem invalid(String field, String message) {
        return invalid(List.of(new Problem.Violation(field, message)));
    }

    static Problem unreadable(String detail) {
        return Problem.of(422, "unreadable-request", "The body cannot be read", detail)
                .withNextStep("Send valid JSON in UTF-8 as openapi.yaml describes it.");
    }

    static Problem badParameter() {
        return Problem.of(
                        422,
                        "bad-parameter",
                        "A parameter cannot be read",
                        "An id or a number in the address does not have the form it needs.")
                .withNextStep("Compare the path and query parameters with openapi.yaml.");
    }

    static Problem noSuchPath() {
        return Problem.of(404, "no-such-path", "Nothing is here", "The studio has nothing under this path.")
                .withNextStep("Compare the path with openapi.yaml.");
    }

    static Problem methodNotAllowed() {
        return Problem.of(405, "method-not-allowed", "Not with this method", "The path does not take this method.")
                .withNextStep("Compare the method with openapi.yaml.");
    }

    static Problem mediaType() {
        return Problem.of(415, "media-type", "Not in this format", "The path does not take this Content-Type.")
                .withNextStep("Send JSON with Content-Type: application/json.");
    }

    /** 413: the body is larger than this path takes. */
    public static Problem tooLarge(long limitBytes) {
        return Problem.of(
                        413,
                        "body-too-large",
                        "The body is too large",
                        "At most " + limitBytes + " bytes are taken here.")
                .withNextStep("Send a smaller body.");
    }

    static Problem other(int status) {
        return Problem.of(status, "http-" + status, "The request was refused", "HTTP status " + status + ".")
                .withNextStep("Compare the request with openapi.yaml.");
    }

    static Problem internal(String reference) {
        return Problem.of(
                        500,
                        "internal",
                        "The studio failed",
                        "The cause is in the studio's log under the reference " + reference + ".")
                .withNextStep("Try again. If it happens again, give the reference to whoever runs this studio.");
    }
}
