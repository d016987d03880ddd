package space.clipsignal.simulator.world;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A redirect URI that the portal would let an app register: https to anywhere, or http(s) to this very machine with a
 * port (or {@code *} for any). No query, no fragment, under 512 characters.
 * https://developers.tiktok.com/docs/en/login-kit-web and login-kit-desktop, checked 2026-11
 */
public record RedirectUri(String value) {

    private static final int LENGTH_LIMIT = 512;
    private static final String ANY_PORT = "*";
    private static final Pattern DESKTOP =
            Pattern.compile("(https?://(?:localhost|127\\.0\\.0\\.1)):(\\*|\\d{1,5})(/[^?#]*)?");
    private static final Pattern WEB = Pattern.compile("https://[^/?#\\s]+(/[^?#\\s]*)?");

    public RedirectUri {
        if (value.length() >= LENGTH_LIMIT || !(DESKTOP.matcher(value).matches() || isWeb(value))) {
            throw new IllegalArgumentException("TikTok would not register the redirect URI " + value
                    + ": it takes https, or http with a port on localhost or 127.0.0.1, without query or fragment");
        }
    }

    /** Whether TikTok treats the app behind {@code uri} as a desktop app, for which PKCE is required. */
    public static boolean isDesktop(String uri) {
        return DESKTOP.matcher(uri).matches();
    }

    boolean matches(String asked) {
        Matcher registered = DESKTOP.matcher(value);
        if (!registered.matches() || !registered.group(2).equals(ANY_PORT)) {
            return value.equals(asked);
        }
        Matcher candidate = DESKTOP.matcher(asked);
        return candidate.matches()
                && !candidate.group(2).equals(ANY_PORT)
                && registered.group(1).equals(candidate.group(1))
                && String.valueOf(registered.group(3)).equals(String.valueOf(candidate.group(3)));
    }

    private static boolean isWeb(String uri) {
        return WEB.matcher(uri).matches() && !uri.matches("https://(localhost|127\\.0\\.0\\.1)([:/].*)?");
    }
}
