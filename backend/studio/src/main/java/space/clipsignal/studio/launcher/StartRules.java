package space.clipsignal.studio.launcher;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What makes a well-formed configuration unsafe to start. Pure: each rule is a sentence that names the setting and the way out. */
final class StartRules {
    private StartRules() {}

    static List<String> unsafe(Settings settings) {
        List<String> refusals = new ArrayList<>();
        plainHttp(settings).ifPresent(refusals::add);
        guessableKey(settings).ifPresent(refusals::add);
        simulatorInPublic(settings).ifPresent(refusals::add);
        samePort(settings).ifPresent(refusals::add);
        return refusals;
    }

    /** Not refused: a trusted network may have a reason, and a container binds every address behind its own wall. */
    static Optional<String> warning(Settings settings) {
        if (settings.isPublic() || Origins.isLoopback(settings.host())) {
            return Optional.empty();
        }
        return Optional.of(("STUDIO_HOST is %s while STUDIO_PUBLIC_URL is %s: whoever reaches this machine's ports"
                        + " reaches the studio without encryption.")
                .formatted(settings.host(), settings.publicUrl()));
    }

    private static Optional<String> plainHttp(Settings settings) {
        if (!settings.isPublic() || "https".equals(settings.publicUrl().getScheme())) {
            return Optional.empty();
        }
        return Optional.of("STUDIO_PUBLIC_URL is %s: outside this machine sessions and logins need https."
                .formatted(settings.publicUrl()));
    }

    private static Optional<String> guessableKey(Settings settings) {
        if (!settings.isPublic()) {
            return Optional.empty();
        }
        if (settings.encryptionKeys().isEmpty()) {
            return Optional.of("STUDIO_ENCRYPTION_KEY is missing: behind a public STUDIO_PUBLIC_URL give your own,"
                    + " made with `openssl rand -base64 32`.");
        }
        if (EncryptionKeys.isAnyGuessable(settings.encryptionKeys().get())) {
            return Optional.of("STUDIO_ENCRYPTION_KEY is a sample that everybody knows: make your own with"
                    + " `openssl rand -base64 32`.");
        }
        return Optional.empty();
    }

    private static Optional<String> simulatorInPublic(Settings settings) {
        if (!settings.isPublic() || !settings.isSimulated() || settings.demo()) {
            return Optional.empty();
        }
        return Optional.of(
                "STUDIO_DEMO is not true: behind a public STUDIO_PUBLIC_URL the simulator lets anybody log in;"
                        + " set TIKTOK_CLIENT_KEY and TIKTOK_CLIENT_SECRET for the real TikTok, or STUDIO_DEMO=true for a demo.");
    }

    private static Optional<String> samePort(Settings settings) {
        boolean same = settings.tiktok() instanceof TikTokSide.EmbeddedSimulator simulator
                && simulator.port() == settings.port();
        return same
                ? Optional.of("SIMULATOR_PORT is %d, and so is STUDIO_PORT: give them different ports."
                        .formatted(settings.port()))
                : Optional.empty();
    }
}
