package space.clipsignal.simulator.world;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * The permissions an app can be given, with the words the consent page uses.
 * https://developers.tiktok.com/docs/en/tiktok-api-scopes, checked 2026-11
 */
public enum Scope {
    USER_INFO_BASIC("user.info.basic", "Read your profile info (avatar, display name)"),
    USER_INFO_PROFILE("user.info.profile", "Read your additional profile info (bio, profile link, verification)"),
    USER_INFO_STATS("user.info.stats", "Read your profile engagement statistics (followers, likes, videos)"),
    VIDEO_LIST("video.list", "Read your public videos on TikTok"),
    VIDEO_UPLOAD("video.upload", "Share content to your account as a draft for you to finish in TikTok"),
    VIDEO_PUBLISH("video.publish", "Post content to TikTok");

    private final String word;
    private final String meaning;

    Scope(String word, String meaning) {
        this.word = word;
        this.meaning = meaning;
    }

    public String word() {
        return word;
    }

    public String meaning() {
        return meaning;
    }

    /** Every scope's word, in the order of the documentation. */
    public static Set<String> words() {
        Set<String> words = new LinkedHashSet<>();
        for (Scope scope : values()) {
            words.add(scope.word);
        }
        return words;
    }

    /** Those of {@code wanted} that exist, in the order of the documentation. */
    public static List<Scope> among(Set<String> wanted) {
        return List.of(values()).stream()
                .filter(scope -> wanted.contains(scope.word))
                .toList();
    }
}
