package space.clipsignal.tiktok;

import java.net.URI;
import java.util.List;
import java.util.Locale;

/**
 * Where chunks may go. The URL comes from outside, and a creator's unpublished video goes there: so not wherever it points.
 *
 * <p>{@code *.tiktokapis.com} means https to any host below that domain, {@code host} https to that one. {@code host:port} is for a simulator:
 * exactly that one, plain http too.
 */
record UploadHosts(List<String> entries) {

    private static final int HTTPS_PORT = 443;

    UploadHosts {
        entries = entries.stream()
                .map(entry -> entry.strip().toLowerCase(Locale.ROOT))
                .toList();
        entries.stream()
                .filter(entry -> !entry.matches("(\\*\\.)?[a-z0-9._\\-\\[\\]:]+"))
                .forEach(entry -> {
                    throw new IllegalArgumentException(
                            "tiktok.upload-hosts takes *.domain, host or host:port, not " + entry);
                });
    }

    boolean allow(URI url) {
        if (url.getHost() == null || url.getRawUserInfo() != null) {
            return false;
        }
        String host = url.getHost().toLowerCase(Locale.ROOT);
        boolean https = "https".equalsIgnoreCase(url.getScheme());
        if (https && (url.getPort() == -1 || url.getPort() == HTTPS_PORT)) {
            return entries.stream().anyMatch(entry -> named(entry, host));
        }
        boolean http = "http".equalsIgnoreCase(url.getScheme());
        return (http || https) && entries.contains(host + ":" + (url.getPort() == -1 ? 80 : url.getPort()));
    }

    private static boolean named(String entry, String host) {
        return entry.startsWith("*.")
                ? host.endsWith(entry.substring(1))
                : entry.equals(host) || entry.equals(host + ":" + HTTPS_PORT);
    }
}
