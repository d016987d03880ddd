package space.clipsignal.studio.launcher;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** An external PostgreSQL, written {@code postgres://user:password@host:port/db} as hosting companies hand it out. */
record DatabaseUrl(String jdbcUrl, String user, String password) {
    // Not java.net.URI: it finds no host in names with an underscore, which container networks are full of.
    private static final Pattern FORM = Pattern.compile(
            "postgres(?:ql)?://([^:@/]+)(?::([^@/]*))?@(\\[[0-9a-fA-F:.]+]|[^:@/?#\\[\\]]+)(?::(\\d{1,5}))?/([^/?#]+)(\\?[^#]*)?");

    static Optional<DatabaseUrl> parse(String text) {
        Matcher form = FORM.matcher(text);
        if (!form.matches()) {
            return Optional.empty();
        }
        String port = form.group(4) == null ? "5432" : form.group(4);
        String query = form.group(6) == null ? "" : form.group(6);
        String jdbcUrl = "jdbc:postgresql://" + form.group(3) + ":" + port + "/" + form.group(5) + query;
        return Optional.of(
                new DatabaseUrl(jdbcUrl, decoded(form.group(1)), decoded(form.group(2) == null ? "" : form.group(2))));
    }

    /** The decoder is one for forms, where a plus is a space; in a URL's user part it is a plus. */
    private static String decoded(String part) {
        return URLDecoder.decode(part.replace("+", "%2B"), StandardCharsets.UTF_8);
    }

    /** Without the password, which would otherwise reach a log with the settings. */
    @Override
    public String toString() {
        return jdbcUrl;
    }
}
