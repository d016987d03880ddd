package space.clipsignal.studio.launcher;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** Web origins as settings name them, judged by their text alone: a start must not depend on DNS. */
final class Origins {
    private static final Pattern LOOPBACK_IPV4 = Pattern.compile("127(\\.\\d{1,3}){3}");

    private Origins() {}

    static Optional<URI> parse(String text) {
        try {
            URI uri = new URI(text.endsWith("/") ? text.substring(0, text.length() - 1) : text);
            boolean web = "http".equals(uri.getScheme()) || "https".equals(uri.getScheme());
            boolean originOnly = uri.getRawPath() != null
                    && uri.getRawPath().isEmpty()
                    && uri.getRawQuery() == null
                    && uri.getRawFragment() == null
                    && uri.getRawUserInfo() == null;
            return web && originOnly && uri.getHost() != null ? Optional.of(normal(uri)) : Optional.empty();
        } catch (URISyntaxException notAnAddress) {
            return Optional.empty();
        }
    }

    /** As browsers write an origin: in lower case and without the scheme's own port. */
    private static URI normal(URI origin) {
        int own = "https".equals(origin.getScheme()) ? 443 : 80;
        String port = origin.getPort() < 0 || origin.getPort() == own ? "" : ":" + origin.getPort();
        return URI.create(origin.getScheme() + "://" + origin.getHost().toLowerCase(Locale.ROOT) + port);
    }

    static boolean isLoopback(URI origin) {
        return isLoopback(origin.getHost());
    }

    static boolean isLoopback(String host) {
        String name = host.toLowerCase(Locale.ROOT);
        return name.equals("localhost")
                || name.endsWith(".localhost")
                || LOOPBACK_IPV4.matcher(name).matches()
                || name.equals("::1")
                || name.equals("[::1]");
    }

    /** Where this machine itself reaches a server that is bound to the host: a wildcard address cannot be called everywhere. */
    static URI reachedLocally(String boundHost, int port) {
        String host =
                switch (boundHost) {
                    case "0.0.0.0", "::", "[::]" -> "127.0.0.1";
                    default ->
                        boundHost.contains(":") && !boundHost.startsWith("[") ? "[" + boundHost + "]" : boundHost;
                };
        return URI.create("http://" + host + ":" + port);
    }
}
