package space.clipsignal.studio.launcher;

import java.util.List;

/** The studio will not start like this: one sentence for each reason, each naming the setting to change. */
final class RefusedStart extends RuntimeException {
    private final transient List<String> sentences;

    RefusedStart(List<String> sentences) {
        super(String.join(" ", sentences));
        this.sentences = List.copyOf(sentences);
    }

    RefusedStart(String sentence) {
        this(List.of(sentence));
    }

    List<String> sentences() {
        return sentences;
    }
}
