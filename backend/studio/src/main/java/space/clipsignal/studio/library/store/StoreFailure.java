package space.clipsignal.studio.library.store;

/** Why bytes were not taken. Nothing of them is kept. */
public abstract sealed class StoreFailure extends Exception {

    private StoreFailure(String message, Throwable cause) {
        super(message, cause);
    }

    /** More bytes than the limit allows. */
    public static final class TooLarge extends StoreFailure {

        private final long limitBytes;

        TooLarge(long limitBytes) {
            super("more than " + limitBytes + " bytes", null);
            this.limitBytes = limitBytes;
        }

        /** The limit that was passed. */
        public long limitBytes() {
            return limitBytes;
        }
    }

    /** The disk has no room for them beside what is reserved for the database. */
    public static final class DiskFull extends StoreFailure {

        DiskFull(Throwable cause) {
            super("the disk is full", cause);
        }
    }

    /** The sender stopped before the end. */
    public static final class BrokenOff extends StoreFailure {

        BrokenOff(Throwable cause) {
            super("the sender stopped before the end", cause);
        }
    }
}
