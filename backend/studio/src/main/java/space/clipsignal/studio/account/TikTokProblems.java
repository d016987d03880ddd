package space.clipsignal.studio.account;

import jakarta.ws.rs.core.Response;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;
import space.clipsignal.studio.platform.problem.Problem;
import space.clipsignal.tiktok.error.TikTokException;

/** What TikTok refuses, as the caller of our API sees it: the one switch over TikTok's answers. */
class TikTokProblems {

    @ServerExceptionMapper
    Response write(TikTokException e) {
        var problem = problem(e).withLogId(e.logId().orElse(null));
        return Response.status(problem.status())
                .type(Problem.MEDIA_TYPE)
                .entity(problem)
                .build();
    }

    private static Problem problem(TikTokException e) {
        return switch (e) {
            case TikTokException.ScopeMissing s ->
                Problem.of(403, "scope-missing", "A permission is missing", "TikTok says: " + s.getMessage())
                        .withNextStep("Connect TikTok again and switch the permission on.");
            case TikTokException.TokenRejected t -> AccountProblems.reconnectNeeded();
            case TikTokException.RateLimited r ->
                Problem.of(429, "tiktok-rate-limit", "TikTok asks to slow down", "Too many calls in this minute.")
                        .withNextStep("Wait a minute and try again.");
            case TikTokException.Refused r ->
                Problem.of(409, "tiktok-refused", "TikTok refused", "TikTok says " + r.code() + ": " + r.getMessage())
                        .withNextStep("Correct what TikTok names. TikTok's support asks for the log id.");
            case TikTokException.Unreachable u ->
                Problem.of(503, "tiktok-unreachable", "TikTok does not answer", "The call to TikTok failed.")
                        .withNextStep("Nothing is lost. Try again in a minute.");
        };
    }
}
