package space.clipsignal.crash;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Everybody who wants a post. Each asks until the studio has accepted it, always with the same key, as a caller must
 * who did not hear an answer.
 */
final class Authors {

    private static final Duration PAUSE = Duration.ofMillis(250);

    private final Studio studio;
    private final Creators creators;
    private final Notebook notebook;
    private final List<Wanted> wanted = new ArrayList<>();
    private final Map<Integer, String> clips = new ConcurrentHashMap<>();
    private final Map<Integer, String> posts = new ConcurrentHashMap<>();
    private final Map<Integer, String> troubles = new ConcurrentHashMap<>();
    private volatile boolean givenUp;

    /** Takes up again what the notebook has. */
    Authors(Studio studio, Creators creators, Notebook notebook) {
        this.studio = studio;
        this.creators = creators;
        this.notebook = notebook;
        List<JsonNode> lines = notebook.read();
        lines.stream().filter(line -> line.has("accepted")).forEach(line -> {
            clips.put(line.path("accepted").asInt(), line.path("clip").asText());
            posts.put(line.path("accepted").asInt(), line.path("post").asText());
        });
        lines.stream().filter(line -> line.has("number")).map(Wanted::of).forEach(this::ask);
    }

    void want(Plan.Wish wish) {
        int number = wanted.size() + 1;
        Creators.Creator creator = creators.of(number, wish.draft());
        String sha256 = Clip.sha256(Clip.of(wish.clipBytes(), number));
        Wanted post = new Wanted(number, wish.draft(), wish.clipBytes(), creator.id(), creator.openId(), sha256);
        notebook.write(post.json());
        ask(post);
    }

    List<Wanted> wanted() {
        return List.copyOf(wanted);
    }

    /** The studio's ids of the posts that it has accepted, by number. */
    Map<Integer, String> accepted() {
        return Map.copyOf(posts);
    }

    boolean allAccepted() {
        return posts.size() == wanted.size();
    }

    /** Why the studio has not accepted what it has not accepted. */
    List<String> waiting() {
        return troubles.entrySet().stream()
                .filter(trouble -> !posts.containsKey(trouble.getKey()))
                .map(trouble -> trouble.getKey() + ": " + trouble.getValue())
                .toList();
    }

    void giveUp() {
        givenUp = true;
    }

    /** The clip of a wanted post, once the library has it. */
    Map<Integer, String> clips() {
        return Map.copyOf(clips);
    }

    private void ask(Wanted post) {
        wanted.add(post);
        Thread.ofVirtual().start(() -> {
            while (!givenUp && !posts.containsKey(post.number())) {
                try {
                    if (!clips.containsKey(post.number())) {
                        clips.put(post.number(), studio.addClip(post));
                    }
                    accept(post.number(), studio.publish(post, clips.get(post.number())));
                } catch (IOException again) {
                    troubles.put(post.number(), again.toString());
                    Until.passed(PAUSE);
                }
            }
        });
    }

    private void accept(int number, String postId) {
        notebook.write(Json.object().put("accepted", number).put("post", postId).put("clip", clips.get(number)));
        posts.put(number, postId);
    }
}
