package space.clipsignal.studio.auth;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.NewCookie;
import java.time.Duration;
import space.clipsignal.studio.platform.Installation;

/** The two cookies: HttpOnly, SameSite=Lax, Secure exactly when the public URL is https. */
@ApplicationScoped
class SessionCookies {

    /** Holds the session's token. */
    static final String SESSION = "studio_session";

    /** Binds a login under way to the browser that began it. */
    static final String LOGIN = "studio_login";

    private static final String LOGIN_PATH = "/api/tiktok/auth";

    @Inject
    Installation installation;

    @Inject
    AuthSettings settings;

    NewCookie session(String token) {
        return cookie(SESSION, token, "/", settings.sessionLife());
    }

    NewCookie noSession() {
        return cookie(SESSION, "", "/", Duration.ZERO);
    }

    NewCookie login(String browser) {
        return cookie(LOGIN, browser, LOGIN_PATH, LoginAttempts.LIFE);
    }

    NewCookie noLogin() {
        return cookie(LOGIN, "", LOGIN_PATH, Duration.ZERO);
    }

    private NewCookie cookie(String name, String value, String path, Duration life) {
        return new NewCookie.Builder(name)
                .value(value)
                .path(path)
                .maxAge((int) life.toSeconds())
                .httpOnly(true)
                .secure(installation.https())
                .sameSite(NewCookie.SameSite.LAX)
                .build();
    }
}
