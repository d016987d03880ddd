package space.clipsignal.simulator;

import java.net.URI;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import space.clipsignal.simulator.world.App;
import space.clipsignal.simulator.world.Pace;
import space.clipsignal.simulator.world.Scope;

/** The settings of a standalone simulator: environment variables, each of which {@code NAME=value} arguments override. */
final class Settings {

    private static final String DEFAULT_PORT = "8090";
    private static final Set<String> NAMES = Set.of(
            "SIMULATOR_HOST",
            "SIMULATOR_PORT",
            "SIMULATOR_PUBLIC_URL",
            "SIMULATOR_DATA",
            "SIMULATOR_CLIENT_KEY",
            "SIMULATOR_CLIENT_SECRET",
            "SIMULATOR_REDIRECT_URIS",
            "SIMULATOR_CALLBACK_URL",
            "SIMULATOR_AUDITED",
            "SIMULATOR_SCOPES",
            "SIMULATOR_PACE");

    private final Map<String, String> values;

    private Settings(Map<String, String> values) {
        this.values = values;
    }

    /** Throws IllegalArgumentException, naming the setting, for what cannot be understood. */
    static SimulatorConfig read(Map<String, String> environment, String... arguments) {
        Map<String, String> values = new HashMap<>(environment);
        for (String argument : arguments) {
            int equals = argument.indexOf('=');
            String name = argument.substring(0, Math.max(0, equals));
            if (!NAMES.contains(name)) {
                throw new IllegalArgumentException(
                        "Arguments look like SIMULATOR_PORT=8090, not " + argument + "; there are " + NAMES);
            }
            values.put(name, argument.substring(equals + 1));
        }
        return new Settings(values).config();
    }

    private SimulatorConfig config() {
        return new SimulatorConfig(
                get("SIMULATOR_HOST").orElse("localhost"),
                port(),
                get("SIMULATOR_PUBLIC_URL").map(URI::create).orElse(null),
                get("SIMULATOR_DATA").map(Path::of).orElse(null),
                InstantSource.system(),
                app(),
                pace());
    }

    private Pace pace() {
        String pace = get("SIMULATOR_PACE").orElse("realistic");
        return switch (pace) {
            case "realistic" -> Pace.realistic();
            case "quick" -> Pace.quick();
            default -> throw new IllegalArgumentException("SIMULATOR_PACE must be realistic or quick, not " + pace);
        };
    }

    private App app() {
        App sample = App.sample();
        return new App(
                get("SIMULATOR_CLIENT_KEY").orElse(sample.clientKey()),
                get("SIMULATOR_CLIENT_SECRET").orElse(sample.clientSecret()),
                get("SIMULATOR_REDIRECT_URIS").map(Settings::list).orElse(sample.redirectUris()),
                get("SIMULATOR_CALLBACK_URL").map(URI::create).orElse(null),
                get("SIMULATOR_AUDITED").map(Boolean::parseBoolean).orElse(true),
                get("SIMULATOR_SCOPES").map(Settings::list).map(Set::copyOf).orElse(Scope.words()));
    }

    private int port() {
        String port = get("SIMULATOR_PORT").orElse(DEFAULT_PORT);
        if (!port.matches("\\d{1,5}")) {
            throw new IllegalArgumentException("SIMULATOR_PORT must be a number, not " + port);
        }
        return Integer.parseInt(port);
    }

    private Optional<String> get(String name) {
        return Optional.ofNullable(values.get(name)).filter(value -> !value.isBlank());
    }

    private static List<String> list(String commas) {
        return Arrays.stream(commas.split(",", -1)).map(String::strip).toList();
    }
}
