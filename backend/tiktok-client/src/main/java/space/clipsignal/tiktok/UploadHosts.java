package space.clipsignal.tiktok;

import java.net.URI;
import java.util.List;
import java.util.Locale;

/**
 * Where chunks may go. The URL comes from outside, and a creator's unpublished video goes there: so not wherever it points.
 *
 * <p>An entry {@code *.tiktokapis.com} means https to any host below that domain; any other entry is an origin and means exactly that one.
 */
record UploadHosts(List<String> entries) {

    boolean allow(URI url) {
        return url.getHost() != null
                && url.getRawUserInfo() == null
                && entries.stream().anyMatch(e -> allows(e, url));
    }

    private static boolean allows(String entry, URI url) {
        if (entry.startsWith("*.")) {
            String domain = entry.substring(1).toLowerCase(Locale.ROOT);
            return "https".equalsIgnoreCase(url.getScheme())
                    && port(url) == 443
                    && url.getHost().toLowerCase(Locale.ROOT).endsWith(domain);
        }
        URI origin = URI.create(entry);
        return url.getScheme().equalsIgnoreCase(origin.getScheme())
                && url.getHost().equalsIgnoreCase(origin.getHost())
                && port(url) == port(origin);
    }

    private static int port(URI uri) {
        if (uri.getPort() != -1) {
            return uri.getPort();
        }
        return "https".equalsIgnoreCase(uri.getScheme()) ? 443 : 80;
    }
}
