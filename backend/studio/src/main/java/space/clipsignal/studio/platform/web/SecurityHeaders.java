package space.clipsignal.studio.platform.web;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.MultiMap;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.net.URI;
import space.clipsignal.studio.platform.Installation;

/** Tells browsers, with every answer, what this site never does. An answer's own words win over these. */
@ApplicationScoped
class SecurityHeaders {

    private static final int BEFORE_EVERYTHING = 1000;
    private static final String API = "/api/";

    @Inject
    Installation installation;

    void register(@Observes Filters filters) {
        var policy = contentSecurityPolicy();
        filters.register(
                routing -> {
                    routing.addHeadersEndHandler(ready -> complete(routing, policy));
                    routing.next();
                },
                BEFORE_EVERYTHING);
    }

    private void complete(RoutingContext routing, String policy) {
        var headers = routing.response().headers();
        add(headers, "Content-Security-Policy", policy);
        add(headers, "X-Content-Type-Options", "nosniff");
        add(headers, "Referrer-Policy", "same-origin");
        add(headers, "Permissions-Policy", "camera=(), microphone=(), geolocation=(), payment=(), usb=()");
        if (installation.https()) {
            add(headers, "Strict-Transport-Security", "max-age=31536000");
        }
        if (routing.normalizedPath().startsWith(API)) {
            add(headers, "Cache-Control", "no-store");
        }
    }

    private static void add(MultiMap headers, String name, String value) {
        if (!headers.contains(name)) {
            headers.add(name, value);
        }
    }

    /** TikTok serves avatars and covers by https from hosts it does not name; the simulator does by its own address. */
    private String contentSecurityPolicy() {
        var simulator = installation.simulatorUrl().map(SecurityHeaders::origin).orElse("");
        return String.join(
                "; ",
                "default-src 'self'",
                "script-src 'self'",
                "style-src 'self'",
                "style-src-attr 'unsafe-inline'",
                "img-src 'self' data: blob: https:" + simulator,
                "media-src 'self' blob:",
                "connect-src 'self'",
                "object-src 'none'",
                "base-uri 'none'",
                "frame-ancestors 'none'",
                "form-action 'self'");
    }

    private static String origin(URI url) {
        return " " + url.getScheme() + "://" + url.getRawAuthority();
    }
}
