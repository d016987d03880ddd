package space.clipsignal.tiktok.oauth;

import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A permission that a creator grants; the constants are those this client uses, any other word is kept as it came
 * (<a href="https://developers.tiktok.com/docs/en/tiktok-api-scopes">scopes</a>, checked 2026-11).
 */
public record Scope(String value) {

    public static final Scope USER_INFO_BASIC = new Scope("user.info.basic");
    public static final Scope USER_INFO_PROFILE = new Scope("user.info.profile");
    public static final Scope USER_INFO_STATS = new Scope("user.info.stats");
    public static final Scope VIDEO_LIST = new Scope("video.list");
    public static final Scope VIDEO_UPLOAD = new Scope("video.upload");
    public static final Scope VIDEO_PUBLISH = new Scope("video.publish");

    public Scope {
        Objects.requireNonNull(value, "value");
        if (value.isBlank() || value.indexOf(',') >= 0) {
            throw new IllegalArgumentException("Not one scope: '" + value + "'");
        }
    }

    /** Reads TikTok's list, which is separated by commas where OAuth has spaces; null or empty is no scope. */
    public static Set<Scope> parse(String commaSeparated) {
        if (commaSeparated == null) {
            return Set.of();
        }
        return Arrays.stream(commaSeparated.split(","))
                .map(String::strip)
                .filter(word -> !word.isEmpty())
                .map(Scope::new)
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /** Writes the list in TikTok's form. */
    public static String join(Collection<Scope> scopes) {
        return scopes.stream().map(Scope::value).collect(Collectors.joining(","));
    }

    @Override
    public String toString() {
        return value;
    }
}
