package space.clipsignal.studio.launcher;

import java.util.HashMap;
import java.util.Map;

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
        properties.put("studio.operators", String.join(",", settings.operators()));
        properties.put("tiktok.scopes", String.join(",", settings.scopes()));
        return properties;
    }

    static Map<String, String> of(DatabaseUrl database) {
        return Map.of(
                "quarkus.datasource.jdbc.url", database.jdbcUrl(),
                "quarkus.datasource.username", database.user(),
                "quarkus.datasource.password", database.password());
    }
}
