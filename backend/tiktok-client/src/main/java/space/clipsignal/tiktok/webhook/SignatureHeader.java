package space.clipsignal.tiktok.webhook;

import java.util.HashMap;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;

/** {@code t=<unix seconds>,s=<64 hex digits>}; parts that TikTok may add later are passed over. */
record SignatureHeader(String t, String s) {

    static Optional<SignatureHeader> parse(String header) {
        Map<String, String> parts = new HashMap<>();
        for (String part : header.split(",", -1)) {
            String[] nameAndValue = part.strip().split("=", 2);
            if (nameAndValue.length != 2 || parts.put(nameAndValue[0], nameAndValue[1]) != null) {
                return Optional.empty();
            }
        }
        String t = parts.getOrDefault("t", "");
        String s = parts.getOrDefault("s", "");
        return t.matches("[0-9]{1,12}") && s.matches("[0-9a-fA-F]{64}")
                ? Optional.of(new SignatureHeader(t, s))
                : Optional.empty();
    }

    byte[] signature() {
        return HexFormat.of().parseHex(s);
    }
}
