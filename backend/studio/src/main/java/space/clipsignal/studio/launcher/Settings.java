package space.clipsignal.studio.launcher;

import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What the person who starts the studio decided, read and checked as a whole before anything starts. Each setting is explained once, in
 * {@code .env.example}.
 */
record Settings(
        String host,
        int port,
        URI publicUrl,
        Path dataDirectory,
        Optional<String> encryptionKey,
        Optional<DatabaseUrl> database,
        TikTokSide tiktok,
        List<String> scopes,
        boolean appAudited,
        List<String> operators,
        boolean demo) {

    private static final String ALL_SCOPES =
            "user.info.basic,user.info.profile,user.info.stats,video.list,video.upload,video.publish";

    /** @throws RefusedStart naming every setting that is malformed or unsafe */
    static Settings from(Map<String, String> values) {
        Variables variables = new Variables(values);
        int port = variables.port("STUDIO_PORT", 8080);
        URI publicUrl = variables.origin("STUDIO_PUBLIC_URL").orElse(URI.create("http://localhost:" + port));
        Settings settings = new Settings(
                variables.text("STUDIO_HOST").orElse("127.0.0.1"),
                port,
                publicUrl,
                Path.of(variables.text("STUDIO_DATA").orElse(".data"))
                        .toAbsolutePath()
                        .normalize(),
                encryptionKey(variables),
                database(variables),
                tiktok(variables, publicUrl),
                variables.words("TIKTOK_SCOPES", ALL_SCOPES),
                variables.flag("TIKTOK_APP_AUDITED"),
                variables.words("STUDIO_OPERATORS", ""),
                variables.flag("STUDIO_DEMO"));
        StartRules.unsafe(settings).forEach(variables::refuse);
        variables.throwIfRefused();
        return settings;
    }

    private static Optional<String> encryptionKey(Variables variables) {
        Optional<String> key = variables.text("STUDIO_ENCRYPTION_KEY");
        if (key.isPresent() && !EncryptionKey.isWellFormed(key.get())) {
            variables.refuse(
                    "STUDIO_ENCRYPTION_KEY is not 32 bytes in base64: make one with `openssl rand -base64 32`.");
            return Optional.empty();
        }
        return key;
    }

    private static Optional<DatabaseUrl> database(Variables variables) {
        return variables.text("DATABASE_URL").flatMap(text -> {
            Optional<DatabaseUrl> url = DatabaseUrl.parse(text);
            if (url.isEmpty()) {
                variables.refuse("DATABASE_URL does not read postgres://user:password@host:port/database"
                        + " (percent-encode special characters in user and password).");
            }
            return url;
        });
    }

    private static TikTokSide tiktok(Variables variables, URI publicUrl) {
        Optional<String> key = variables.text("TIKTOK_CLIENT_KEY");
        Optional<String> secret = variables.text("TIKTOK_CLIENT_SECRET");
        Optional<URI> simulator = variables.origin("SIMULATOR_URL");
        int simulatorPort = variables.port("SIMULATOR_PORT", 8090);
        if (key.isPresent() != secret.isPresent()) {
            String missing = key.isPresent() ? "TIKTOK_CLIENT_SECRET" : "TIKTOK_CLIENT_KEY";
            variables.refuse(missing + " is missing: key and secret of a TikTok app go together.");
        }
        if (key.isPresent() && variables.text("SIMULATOR_URL").isPresent()) {
            variables.refuse(
                    "SIMULATOR_URL names a simulator and TIKTOK_CLIENT_KEY the real TikTok: unset one of them.");
        }
        if (key.isPresent() && secret.isPresent()) {
            return new TikTokSide.Real(key.get(), secret.get());
        }
        return simulator
                .<TikTokSide>map(TikTokSide.RemoteSimulator::new)
                .orElseGet(() -> new TikTokSide.EmbeddedSimulator(
                        simulatorPort,
                        variables.origin("SIMULATOR_PUBLIC_URL").orElse(besides(publicUrl, simulatorPort))));
    }

    private static URI besides(URI publicUrl, int port) {
        return URI.create(publicUrl.getScheme() + "://" + publicUrl.getHost() + ":" + port);
    }

    boolean isPublic() {
        return !Origins.isLoopback(publicUrl);
    }

    boolean isSimulated() {
        return !(tiktok instanceof TikTokSide.Real);
    }

    /** Where this machine reaches the studio, whatever the public URL is. */
    URI localUrl() {
        return Origins.reachedLocally(host, port);
    }

    /** Without the encryption key and the secrets, because records end up in logs. */
    @Override
    public String toString() {
        return "Settings[publicUrl=%s, dataDirectory=%s, tiktok=%s]".formatted(publicUrl, dataDirectory, tiktok);
    }
}
