package space.clipsignal.tiktok;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.arc.Unremovable;
import io.quarkus.oidc.common.OidcEndpoint;
import io.quarkus.oidc.common.OidcResponseFilter;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.core.buffer.Buffer;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import space.clipsignal.tiktok.error.TikTokException;

/**
 * Finds the failures that the OAuth library would take for success: TikTok sends error objects with HTTP 200 (third-party; the status is not
 * documented, 400 occurs too), and a revocation's answer is not looked at at all.
 *
 * <p>Shapes: <a href="https://developers.tiktok.com/docs/en/oauth-error-handling">OAuth errors</a>, checked 2026-11.
 */
@ApplicationScoped
@Unremovable
@OidcEndpoint({OidcEndpoint.Type.TOKEN, OidcEndpoint.Type.TOKEN_REVOCATION})
class TokenAnswerFilter implements OidcResponseFilter {

    @Override
    public Uni<Void> filter(OidcResponseFilterContext context) {
        if (!TokenEndpoint.isTikTok(context.requestProperties())) {
            return Uni.createFrom().voidItem();
        }
        String logId = context.responseHeaders().get(Failures.LOG_ID_HEADER);
        if (context.responseBody() == null) {
            // An empty body is a documented answer to a revocation; the library would trip over it where it looks for
            // tokens.
            context.responseBody(Buffer.buffer("{}"));
        }
        return failure(context.statusCode(), context.responseBody(), logId)
                .map(failure -> Uni.createFrom().<Void>failure(failure))
                .orElseGet(() -> Uni.createFrom().voidItem());
    }

    private static Optional<TikTokException> failure(int status, Buffer body, String headerLogId) {
        JsonNode answer;
        try {
            answer = TikTokJson.mapper().readTree(body.toString());
        } catch (JsonProcessingException notJson) {
            // Without the cause, which quotes the body: it may hold tokens.
            return Optional.of(Failures.nonsense(status, headerLogId, null));
        }
        JsonNode error = answer.path("error");
        if (error.isTextual()) {
            String logId = answer.path("log_id").asText(headerLogId);
            String description = answer.path("error_description").asText("");
            return Optional.of(Failures.of(status, error.asText(), description, logId));
        }
        if (error.path("code").isTextual()) {
            String logId = error.path("log_id").asText(headerLogId);
            String message = error.path("message").asText("");
            return Optional.of(Failures.of(status, error.path("code").asText(), message, logId));
        }
        return status == 200 && answer.isObject()
                ? Optional.empty()
                : Optional.of(Failures.nonsense(status, headerLogId, null));
    }
}
