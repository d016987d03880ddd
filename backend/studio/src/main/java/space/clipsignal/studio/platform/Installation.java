package space.clipsignal.studio.platform;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.net.URI;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;

/** The settings of this installation that more than one feature needs; the launcher supplies them. */
@ConfigMapping(prefix = "studio")
public interface Installation {

    /** Origin under which browsers and TikTok reach this studio, without a final slash. */
    URI publicUrl();

    /** Whom the studio talks to. */
    @WithDefault("SIMULATOR")
    Mode mode();

    /** Where the simulator answers; empty when the studio talks to the real TikTok. */
    Optional<URI> simulatorUrl();

    /** Whether strangers may try this installation against the simulator: shows a banner. */
    @WithDefault("false")
    boolean demo();

    /** Whether TikTok has audited the app for Direct Post; TikTok cannot be asked, so the operator says. */
    @WithDefault("false")
    boolean appAudited();

    /** Open ids or usernames of those who run this installation, above all workspaces. */
    Optional<Set<String>> operators();

    /** The one folder that holds media and, in the default run, the database. */
    Path dataDir();

    /**
     * Base64 of 32 random bytes; several, separated by commas, while keys rotate: the first seals, all of them open.
     */
    String encryptionKey();

    /** Whom the studio talks to. */
    enum Mode {
        /** The simulator: nothing reaches TikTok. */
        SIMULATOR,
        /** The real TikTok. */
        TIKTOK
    }

    /** The public URL of a path of this studio, {@code path} starting with a slash. */
    default URI publicUrl(String path) {
        var origin = publicUrl().toString();
        return URI.create((origin.endsWith("/") ? origin.substring(0, origin.length() - 1) : origin) + path);
    }

    /** Whether browsers reach this studio by https; cookies are Secure exactly then. */
    default boolean https() {
        return "https".equals(publicUrl().getScheme());
    }
}
