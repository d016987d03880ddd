package space.clipsignal.crash;

/** Where the studio is kept waiting, so that the kill comes between two steps and not somewhere. */
sealed interface Hold {

    /** What the ledger says of the post at that moment; NONE before it is stored. */
    String state();

    /** The step to {@code next} is decided but cannot be stored yet. */
    record AtDatabase(String state, String next) implements Hold {}

    /** The fault is a call that waits: before it has its effect (delay) or after (delayAnswer). */
    record AtTikTok(String state, Fault fault) implements Hold {}

    /** Nowhere: the kill comes when it comes. */
    record Nowhere() implements Hold {
        @Override
        public String state() {
            return "any";
        }
    }
}
