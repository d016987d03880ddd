package space.clipsignal.studio.platform.web;

import java.util.HexFormat;
import java.util.Optional;
import space.clipsignal.studio.platform.crypto.Sha256;
import space.clipsignal.studio.platform.problem.ProblemException;
import space.clipsignal.studio.platform.problem.RequestProblems;

/**
 * The caller's own name for a creating request: sent again with the same body, the request has no second effect.
 *
 * @param key the caller's name for it; empty if none was sent
 * @param requestHash the request's content, as a hash
 */
public record IdempotencyKey(Optional<String> key, String requestHash) {

    /** The request header that carries the key. */
    public static final String HEADER = "Idempotency-Key";

    private static final int MAX_LENGTH = 255;

    /**
     * The key of a request.
     *
     * @param header what stands in the header, or null
     * @param request the request's content; its string form must tell different requests apart, as a record's does
     * @throws ProblemException 422 if the header is empty or longer than 255 characters
     */
    public static IdempotencyKey of(String header, Record request) {
        if (header != null && (header.isBlank() || header.length() > MAX_LENGTH)) {
            throw RequestProblems.invalid(HEADER, "must have 1 to " + MAX_LENGTH + " characters")
                    .exception();
        }
        return new IdempotencyKey(Optional.ofNullable(header), HexFormat.of().formatHex(Sha256.of(request.toString())));
    }
}
