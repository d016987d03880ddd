package space.clipsignal.tiktok;

import io.smallrye.config.ConfigMapping;
import java.net.URI;
import java.time.Duration;
import java.util.List;

/** What this client reads under {@code tiktok.}; the defaults stand in META-INF/microprofile-config.properties. */
@ConfigMapping(prefix = "tiktok")
interface TikTokSettings {

    String clientKey();

    /** Only the OAuth client uses it, through configuration; asked for here so that a missing one is named at start. */
    String clientSecret();

    URI authorizeUrl();

    List<String> uploadHosts();

    int connectTimeoutMillis();

    int readTimeoutMillis();

    Duration chunkTimeout();
}
