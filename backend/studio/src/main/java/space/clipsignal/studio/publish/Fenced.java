package space.clipsignal.studio.publish;

/** Somebody else moved the post first: what this worker knows of it is no longer true, so it must not act on it. */
final class Fenced extends RuntimeException {

    Fenced(PostId post) {
        super("post " + post + " has moved on");
    }
}
