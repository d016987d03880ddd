package space.clipsignal.studio.platform.web;

import io.vertx.ext.web.RoutingContext;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import space.clipsignal.studio.platform.problem.BodyTooLarge;

/** A body of unannounced size that ends in {@link BodyTooLarge} when it goes on for too long. */
final class LimitedBody extends FilterInputStream {

    private final long maxBytes;
    private final RoutingContext routing;
    private long read;

    LimitedBody(InputStream body, long maxBytes, RoutingContext routing) {
        super(body);
        this.maxBytes = maxBytes;
        this.routing = routing;
    }

    @Override
    public int read() throws IOException {
        var next = super.read();
        count(next < 0 ? 0 : 1);
        return next;
    }

    @Override
    public int read(byte[] into, int offset, int length) throws IOException {
        var count = super.read(into, offset, length);
        count(Math.max(0, count));
        return count;
    }

    private void count(int bytes) throws BodyTooLarge {
        read += bytes;
        if (read > maxBytes) {
            HangUp.onWhoeverStillSends(routing);
            throw new BodyTooLarge(maxBytes);
        }
    }
}
