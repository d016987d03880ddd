package space.clipsignal.studio.auth;

import java.util.Locale;

/** Why a login came to nothing; each has its words on the SPA's screen {@code /connect-problem}. */
enum LoginFailure {
    /** The creator pressed decline. */
    DECLINED,
    /** State unknown, used, too old, or begun in another browser. */
    STATE,
    /** TikTok does not take the code, most often because it was used before. */
    CODE,
    /** Not even the scope that tells who the creator is was granted. */
    SCOPE,
    /** TikTok did not answer. */
    UNREACHABLE,
    /** TikTok answered with another error. */
    REFUSED;

    String screen() {
        return "/connect-problem?reason=" + name().toLowerCase(Locale.ROOT);
    }
}
