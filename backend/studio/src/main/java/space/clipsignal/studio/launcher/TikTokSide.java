package space.clipsignal.studio.launcher;

import java.net.URI;

/** Whom the studio talks to. */
sealed interface TikTokSide {
    /** The real TikTok, as the app that owns these credentials. */
    record Real(String clientKey, String clientSecret) implements TikTokSide {
        @Override
        public String toString() {
            return "Real[clientKey=" + clientKey + "]";
        }
    }

    /** A simulator inside this process. Browsers find it at {@code publicUrl}, the studio itself at the bound host. */
    record EmbeddedSimulator(int port, URI publicUrl) implements TikTokSide {}

    /** A simulator that somebody else runs and at which this app is registered. */
    record RemoteSimulator(URI url) implements TikTokSide {}
}
