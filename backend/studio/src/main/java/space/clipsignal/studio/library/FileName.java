package space.clipsignal.studio.library;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/** The name under which somebody uploaded a file: shown and offered for download, never a path on our disk. */
record FileName(String value) {

    private static final int MAX_LENGTH = 200;

    /** What is left of an untrusted name: no folders, no invisible characters, of bounded length. */
    static FileName of(String untrusted) {
        var name = untrusted
                .substring(Math.max(untrusted.lastIndexOf('/'), untrusted.lastIndexOf('\\')) + 1)
                .replaceAll("[\\p{Cntrl}\\p{Cf}\\p{Cs}]", "")
                .strip();
        if (name.codePointCount(0, name.length()) > MAX_LENGTH) {
            name = name.substring(0, name.offsetByCodePoints(0, MAX_LENGTH));
        }
        return new FileName(name.isEmpty() ? "clip" : name);
    }

    /** The header that lets a browser show the file and save it under its name (RFC 6266). */
    String contentDisposition() {
        var ascii = value.replaceAll("[^A-Za-z0-9._ -]", "_");
        var encoded = URLEncoder.encode(value, StandardCharsets.UTF_8)
                .replace("+", "%20")
                .replace("*", "%2A");
        return "inline; filename=\"" + ascii + "\"; filename*=UTF-8''" + encoded;
    }
}
