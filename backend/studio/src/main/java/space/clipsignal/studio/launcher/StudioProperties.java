package space.clipsignal.studio.launcher;

import java.net.URI;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import space.clipsignal.studio.launcher.TikTokSide.Credentials;

/** Translates the settings into what the application's own configuration is called. Pure. */
final class StudioProperties {
    private StudioProperties() {}

    static Map<String, String> of(Settings settings) {
        Map<String, String> properties = new HashMap<>();
        properties.put("quarkus.http.host", settings.host());
        properties.put("quarkus.http.port", Integer.toString(settings.port()));
        properties.put("studio.public-url", settings.publicUrl().toString());
        properties.put("studio.data-dir", settings.dataDirectory().toString());
        properties.put("studio.mode", settings.isSimulated() ? "SIMULATOR" : "TIKTOK");
        properties.put("studio.demo", Boolean.toString(settings.demo()));
        properties.put("studio.app-audited", Boolean.toString(settings.appAudited()));
        if (!settings.operators().isEmpty()) {
            properties.put("studio.operators", String.join(",", settings.operators()));
        }
        properties.put("tiktok.scopes", String.join(",", settings.scopes()));
        properties.putAll(addresses(settings));
        properties.put(
                "launcher.must-answer",
                mustAnswer(settings).stream().map(URI::toString).collect(Collectors.joining(",")));
        return properties;
    }

    /** Nothing for the real TikTok: its addresses are the application's defaults. */
    private static Map<String, String> addresses(Settings settings) {
        return switch (settings.tiktok()) {
            case TikTokSide.Real real -> Map.of();
            case TikTokSide.EmbeddedSimulator simulator ->
                simulator(Origins.reachedLocally(settings.host(), simulator.port()), simulator.publicUrl());
            case TikTokSide.RemoteSimulator simulator -> simulator(simulator.url(), simulator.url());
        };
    }

    private static Map<String, String> simulator(URI forTheStudio, URI forBrowsers) {
        return Map.of(
                "studio.simulator-url", forBrowsers.toString(),
                "tiktok.authorize-url", forBrowsers + "/v2/auth/authorize/",
                "quarkus.rest-client.tiktok.url", forTheStudio.toString(),
                "quarkus.oidc-client.tiktok.auth-server-url", forTheStudio.toString(),
                // The simulator names its upload host as browsers know it.
                "tiktok.upload-hosts", forBrowsers.getRawAuthority());
    }

    static Map<String, String> of(DatabaseUrl database) {
        return Map.of(
                "quarkus.datasource.jdbc.url", database.jdbcUrl(),
                "quarkus.datasource.username", database.user(),
                "quarkus.datasource.password", database.password());
    }

    static Map<String, String> of(Credentials app) {
        return Map.of("tiktok.client-key", app.clientKey(), "tiktok.client-secret", app.clientSecret());
    }

    /** What has to answer with 200 before the studio may call itself ready. */
    private static List<URI> mustAnswer(Settings settings) {
        List<URI> addresses = new ArrayList<>();
        addresses.add(settings.localUrl().resolve("/q/health/ready"));
        if (StudioProperties.class.getResource("/META-INF/resources/index.html") != null) {
            addresses.add(settings.localUrl().resolve("/"));
        }
        if (settings.tiktok() instanceof TikTokSide.EmbeddedSimulator simulator) {
            addresses.add(
                    Origins.reachedLocally(settings.host(), simulator.port()).resolve("/_sim"));
        }
        return addresses;
    }
}
