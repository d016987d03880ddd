package space.clipsignal.simulator.http;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Which calls a handler answers.
 *
 * @param path segments in braces match anything but a slash
 */
public record Route(String method, String path, Dialect dialect, Handler handler) {

    /** The values of the path's variables, or empty when {@code asked} is another path. */
    Optional<Map<String, String>> match(String asked) {
        if (path.equals(asked)) {
            return Optional.of(Map.of());
        }
        if (path.indexOf('{') < 0) {
            return Optional.empty();
        }
        String[] pattern = path.split("/", -1);
        String[] segments = asked.split("/", -1);
        if (pattern.length != segments.length) {
            return Optional.empty();
        }
        Map<String, String> variables = new HashMap<>();
        for (int i = 0; i < pattern.length; i++) {
            int open = pattern[i].indexOf('{');
            if (open < 0 ? !pattern[i].equals(segments[i]) : !bind(pattern[i], open, segments[i], variables)) {
                return Optional.empty();
            }
        }
        return Optional.of(variables);
    }

    private static boolean bind(String pattern, int open, String segment, Map<String, String> variables) {
        int close = pattern.indexOf('}');
        String before = pattern.substring(0, open);
        String after = pattern.substring(close + 1);
        if (segment.length() <= before.length() + after.length()
                || !segment.startsWith(before)
                || !segment.endsWith(after)) {
            return false;
        }
        variables.put(
                pattern.substring(open + 1, close),
                segment.substring(before.length(), segment.length() - after.length()));
        return true;
    }
}
