package space.clipsignal.simulator.http;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Form-encoded names and values, of a query or of a body; a name may come several times. */
public final class Parameters {

    private final Map<String, List<String>> values = new LinkedHashMap<>();

    private Parameters() {}

    /** Decodes {@code encoded}, which may be null or empty; a broken percent sign is the caller's 400. */
    static Parameters decode(String encoded) {
        Parameters parameters = new Parameters();
        if (encoded == null || encoded.isEmpty()) {
            return parameters;
        }
        for (String pair : encoded.split("&", -1)) {
            int equals = pair.indexOf('=');
            String name = equals < 0 ? pair : pair.substring(0, equals);
            String value = equals < 0 ? "" : pair.substring(equals + 1);
            parameters
                    .values
                    .computeIfAbsent(decoded(name), absent -> new ArrayList<>())
                    .add(decoded(value));
        }
        return parameters;
    }

    /** The first value of that name, if it is there and not empty. */
    public Optional<String> get(String name) {
        return all(name).stream().findFirst().filter(value -> !value.isEmpty());
    }

    public List<String> all(String name) {
        return values.getOrDefault(name, List.of());
    }

    private static String decoded(String text) {
        try {
            return URLDecoder.decode(text, StandardCharsets.UTF_8);
        } catch (IllegalArgumentException broken) {
            throw new Refusal(400, "invalid_params", "The parameters are not form-encoded");
        }
    }
}
