package space.clipsignal.tiktok;

import java.net.ConnectException;
import java.net.UnknownHostException;
import java.net.http.HttpConnectTimeoutException;
import java.util.stream.Stream;
import javax.net.ssl.SSLHandshakeException;
import space.clipsignal.tiktok.error.TikTokException;

/** What can be known of a request whose answer never came. */
final class Transport {

    private Transport() {}

    /** Netty's connect timeout is a ConnectException too. */
    static TikTokException.Unreachable unreachable(Throwable failure) {
        boolean neverLeft = Stream.iterate(failure, t -> t != null, Throwable::getCause)
                .anyMatch(t -> t instanceof ConnectException
                        || t instanceof UnknownHostException
                        || t instanceof HttpConnectTimeoutException
                        || t instanceof SSLHandshakeException);
        return new TikTokException.Unreachable("No answer: " + failure, !neverLeft, null, failure);
    }
}
