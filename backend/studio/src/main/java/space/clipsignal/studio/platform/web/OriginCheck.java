package space.clipsignal.studio.platform.web;

import jakarta.inject.Inject;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.container.ContainerRequestContext;
import java.util.Set;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;
import space.clipsignal.studio.platform.Installation;
import space.clipsignal.studio.platform.problem.Problem;

/**
 * Refuses changing calls that another site's page sends: browsers put {@code Origin} on them. Scripts send none and
 * pass; they hold the session cookie themselves. TikTok's webhook deliveries prove themselves by signature instead.
 */
class OriginCheck {

    private static final Set<String> READING = Set.of(HttpMethod.GET, HttpMethod.HEAD, HttpMethod.OPTIONS);
    private static final String WEBHOOKS = "/webhooks";

    @Inject
    Installation installation;

    @ServerRequestFilter(preMatching = true, nonBlocking = true)
    void check(ContainerRequestContext request) {
        var origin = request.getHeaderString("Origin");
        if (origin == null || READING.contains(request.getMethod()) || isDelivery(request)) {
            return;
        }
        if (!origin.equals(installation.publicUrl("").toString())) {
            throw Problem.of(
                            403,
                            "foreign-origin",
                            "Not from another site",
                            "This studio only takes changes from pages of " + installation.publicUrl(""))
                    .withNextStep("Open the studio under its own address. Whoever runs it sets STUDIO_PUBLIC_URL.")
                    .exception();
        }
    }

    private static boolean isDelivery(ContainerRequestContext request) {
        return WEBHOOKS.equals(request.getUriInfo().getPath());
    }
}
