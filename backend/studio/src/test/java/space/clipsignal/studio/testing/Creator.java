package space.clipsignal.studio.testing;

/** The creators of the simulator's world. */
public enum Creator {
    /** Public account, everything allowed. */
    PUBLIC(0),
    /** Private account. */
    PRIVATE(1),
    /** Comments switched off. */
    NO_COMMENTS(2);

    private final int place;

    Creator(int place) {
        this.place = place;
    }

    /** Its place among the choices of the consent page. */
    int place() {
        return place;
    }
}
