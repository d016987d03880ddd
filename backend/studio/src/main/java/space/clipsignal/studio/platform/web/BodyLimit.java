package space.clipsignal.studio.platform.web;

import io.vertx.ext.web.RoutingContext;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.HttpHeaders;
import java.util.Set;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;
import space.clipsignal.studio.platform.problem.RequestProblems;

/** Holds every body but an uploaded clip to a size that may stand in memory. */
class BodyLimit {

    static final int MAX_BYTES = 1024 * 1024;

    private static final Set<String> WRITING = Set.of(HttpMethod.POST, HttpMethod.PUT, HttpMethod.PATCH);
    private static final String UPLOADS = "/library/clips";

    @ServerRequestFilter(preMatching = true, nonBlocking = true)
    void limit(ContainerRequestContext request, RoutingContext routing) {
        if (!WRITING.contains(request.getMethod()) || isUpload(request)) {
            return;
        }
        var announced = request.getHeaderString(HttpHeaders.CONTENT_LENGTH);
        if (announced == null) {
            request.setEntityStream(new LimitedBody(request.getEntityStream(), MAX_BYTES, routing));
        } else if (Long.parseLong(announced) > MAX_BYTES) {
            HangUp.onWhoeverStillSends(routing);
            throw RequestProblems.tooLarge(MAX_BYTES).exception();
        }
    }

    private static boolean isUpload(ContainerRequestContext request) {
        return request.getMethod().equals(HttpMethod.POST)
                && request.getUriInfo().getPath().equals(UPLOADS);
    }
}
