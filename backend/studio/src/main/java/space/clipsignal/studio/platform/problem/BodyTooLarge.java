package space.clipsignal.studio.platform.problem;

import java.io.IOException;

/** A body goes on beyond what is taken. An {@link IOException}, because whoever reads bodies passes those on as they are. */
public final class BodyTooLarge extends IOException {

    private final long limitBytes;

    public BodyTooLarge(long limitBytes) {
        super("the body has more than " + limitBytes + " bytes");
        this.limitBytes = limitBytes;
    }

    long limitBytes() {
        return limitBytes;
    }
}
