package space.clipsignal.tiktok;

import space.clipsignal.tiktok.oauth.AccessToken;

/** The Authorization header. */
final class Bearer {

    private Bearer() {}

    static String of(AccessToken token) {
        return "Bearer " + token.reveal();
    }
}
