package space.clipsignal.studio.auth;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** How long a login lasts. */
@ConfigMapping(prefix = "studio.auth")
interface AuthSettings {

    /** Life of a session from the login on. */
    @WithDefault("30D")
    Duration sessionLife();
}
