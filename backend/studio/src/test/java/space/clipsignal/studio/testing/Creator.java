package space.clipsignal.studio.testing;

/** The creators of the simulator's world. */
public enum Creator {
    /** Public account, everything allowed. */
    PUBLIC("mira-public"),
    /** Private account. */
    PRIVATE("paul-private"),
    /** Comments switched off. */
    NO_COMMENTS("nora-no-comments");

    private final String id;

    Creator(String id) {
        this.id = id;
    }

    /** What the consent page calls this creator. */
    String id() {
        return id;
    }
}
