package space.clipsignal.studio.launcher;

import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import space.clipsignal.simulator.world.App;
import space.clipsignal.studio.launcher.TikTokSide.Credentials;

/**
 * What the person who starts the studio decided, read and checked as a whole before anything starts. Each setting is explained once, in
 * {@code .env.example}.
 */
record Settings(
        String host,
        int port,
        URI publicUrl,
        Path dataDirectory,
        Optional<String> encryptionKeys,
        Optional<DatabaseUrl> database,
        TikTokSide tiktok,
        List<String> scopes,
        boolean appAudited,
        List<String> operators,
        boolean demo) {

    private static final String ALL_SCOPES =
            "user.info.basic,user.info.profile,user.info.stats,video.list,video.upload,video.publish";

    /** The app that a simulator knows when it was told of none. */
    private static final Credentials SIMULATORS_OWN_APP =
            new Credentials(App.sample().clientKey(), App.sample().clientSecret());

    /** @throws RefusedStart naming every setting that is malformed or unsafe */
    static Settings from(Map<String, String> values) {
        Variables variables = new Variables(values);
        int port = variables.port("STUDIO_PORT", 8080);
        URI publicUrl = variables.origin("STUDIO_PUBLIC_URL").orElse(URI.create("http://localhost:" + port));
        TikTokSide tiktok = tiktok(variables, publicUrl);
        boolean simulated = !(tiktok instanceof TikTokSide.Real);
        Settings settings = new Settings(
                variables.text("STUDIO_HOST").orElse("127.0.0.1"),
                port,
                publicUrl,
                Path.of(variables.text("STUDIO_DATA").orElse(".data"))
                        .toAbsolutePath()
                        .normalize(),
                encryptionKeys(variables),
                database(variables),
                tiktok,
                variables.words("TIKTOK_SCOPES", ALL_SCOPES),
                // The simulator's app has passed the audit unless this says otherwise; of a real one nobody may assume
                // it.
                variables.flag("TIKTOK_APP_AUDITED", simulated),
                variables.words("STUDIO_OPERATORS", ""),
                variables.flag("STUDIO_DEMO", false));
        StartRules.unsafe(settings).forEach(variables::refuse);
        variables.throwIfRefused();
        return settings;
    }

    private static Optional<String> encryptionKeys(Variables variables) {
        Optional<String> keys = variables.text("STUDIO_ENCRYPTION_KEY");
        if (keys.isPresent() && !EncryptionKeys.areWellFormed(keys.get())) {
            variables.refuse(
                    "STUDIO_ENCRYPTION_KEY is not 32 bytes in base64: make one with `openssl rand -base64 32`.");
            return Optional.empty();
        }
        return keys;
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
        Optional<Credentials> real = credentials(variables, "TIKTOK_CLIENT_KEY", "TIKTOK_CLIENT_SECRET");
        Optional<Credentials> simulated = credentials(variables, "SIMULATOR_CLIENT_KEY", "SIMULATOR_CLIENT_SECRET");
        Optional<URI> simulator = variables.origin("SIMULATOR_URL");
        int simulatorPort = variables.port("SIMULATOR_PORT", 8090);
        URI simulatorPublicUrl = variables.origin("SIMULATOR_PUBLIC_URL").orElse(withPort(publicUrl, simulatorPort));
        if (real.isPresent() && simulator.isPresent()) {
            variables.refuse(
                    "SIMULATOR_URL names a simulator and TIKTOK_CLIENT_KEY the real TikTok: unset one of them.");
        }
        if (real.isPresent()) {
            return new TikTokSide.Real(real.get());
        }
        if (simulator.isPresent()) {
            return new TikTokSide.RemoteSimulator(simulator.get(), simulated.orElse(SIMULATORS_OWN_APP));
        }
        return new TikTokSide.EmbeddedSimulator(simulatorPort, simulatorPublicUrl);
    }

    private static Optional<Credentials> credentials(Variables variables, String keyName, String secretName) {
        Optional<String> key = variables.text(keyName);
        Optional<String> secret = variables.text(secretName);
        if (key.isPresent() != secret.isPresent()) {
            variables.refuse("%s is missing: key and secret of an app go together."
                    .formatted(key.isPresent() ? secretName : keyName));
        }
        return key.flatMap(name -> secret.map(word -> new Credentials(name, word)));
    }

    private static URI withPort(URI publicUrl, int port) {
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
