package space.clipsignal.studio.launcher;

import java.net.URI;

/** Whom the studio talks to. */
sealed interface TikTokSide {
    /** The real TikTok. */
    record Real(Credentials app) implements TikTokSide {}

    /** A simulator inside this process. Browsers find it at {@code publicUrl}, the studio itself at the bound host. */
    record EmbeddedSimulator(int port, URI publicUrl) implements TikTokSide {}

    /** A simulator that somebody else runs and at which this app is registered. */
    record RemoteSimulator(URI url, Credentials app) implements TikTokSide {}

    /** How the app is known at TikTok. */
    record Credentials(String clientKey, String clientSecret) {
        /** Without the secret. */
        @Override
        public String toString() {
            return clientKey;
        }
    }
}
