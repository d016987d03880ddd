package space.clipsignal.studio.launcher;

import java.net.URI;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** The raw settings: hands out typed values and collects a sentence for each that cannot be read, so that one start names them all. */
final class Variables {
    private final Map<String, String> values;
    private final List<String> refusals = new ArrayList<>();

    Variables(Map<String, String> values) {
        this.values = values;
    }

    /** Blank counts as unset: {@code .env.example} is full of names without a value. */
    Optional<String> text(String name) {
        return Optional.ofNullable(values.get(name)).map(String::trim).filter(value -> !value.isEmpty());
    }

    boolean flag(String name, boolean fallback) {
        String value = text(name).orElse(Boolean.toString(fallback)).toLowerCase(Locale.ROOT);
        if (!value.equals("true") && !value.equals("false")) {
            refuse("%s is \"%s\": write true or false.".formatted(name, value));
        }
        return value.equals("true");
    }

    List<String> words(String name, String fallback) {
        return Arrays.stream(text(name).orElse(fallback).split("[,\\s]+", -1))
                .filter(word -> !word.isEmpty())
                .toList();
    }

    int port(String name, int fallback) {
        Optional<String> value = text(name);
        if (value.isEmpty()) {
            return fallback;
        }
        try {
            int port = Integer.parseInt(value.get());
            if (port >= 1 && port <= 65_535) {
                return port;
            }
        } catch (NumberFormatException notANumber) {
            // the sentence below says it for both cases
        }
        refuse("%s is \"%s\": write a port between 1 and 65535.".formatted(name, value.get()));
        return fallback;
    }

    /** Scheme, host and port only; a trailing slash is dropped. */
    Optional<URI> origin(String name) {
        return text(name).flatMap(value -> {
            Optional<URI> origin = Origins.parse(value);
            if (origin.isEmpty()) {
                refuse("%s is not an address like https://studio.example (scheme, host and port, no path)."
                        .formatted(name));
            }
            return origin;
        });
    }

    void refuse(String sentence) {
        refusals.add(sentence);
    }

    /** @throws RefusedStart when any value could not be read or was refused */
    void throwIfRefused() {
        if (!refusals.isEmpty()) {
            throw new RefusedStart(refusals);
        }
    }
}
