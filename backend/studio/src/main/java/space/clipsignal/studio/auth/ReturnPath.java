package space.clipsignal.studio.auth;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.regex.Pattern;
import space.clipsignal.studio.platform.problem.RequestProblems;

/** Where a login lands: a path of this origin, never another site's address. */
final class ReturnPath {

    /** What a login lands on that asks for nothing else. */
    static final String DASHBOARD = "/dashboard";

    /** One slash, then no second one and no backslash, which browsers read as one; nothing that is not printable. */
    private static final Pattern SAME_ORIGIN = Pattern.compile("/(?![/\\\\])[\\x21-\\x5B\\x5D-\\x7E]*");

    private ReturnPath() {}

    /** {@code asked} if it is a path of this origin, the dashboard if null; 422 otherwise. */
    static String of(String asked) {
        if (asked == null || asked.isEmpty()) {
            return DASHBOARD;
        }
        if (!SAME_ORIGIN.matcher(asked).matches() || !isAddress(asked)) {
            throw RequestProblems.invalid("returnTo", "must be a path of this studio that begins with one slash")
                    .exception();
        }
        return asked;
    }

    private static boolean isAddress(String path) {
        try {
            return new URI(path).getRawPath() != null;
        } catch (URISyntaxException e) {
            return false;
        }
    }
}
