package space.clipsignal.studio.account;

import space.clipsignal.studio.platform.problem.Problem;
import space.clipsignal.tiktok.oauth.Scope;

/** What can be wrong with an account. */
public final class AccountProblems {

    private static final String LOGIN = "Connect TikTok again: open /api/tiktok/auth/login in the browser.";

    private AccountProblems() {}

    /** 403: the creator did not grant what this needs. */
    public static Problem scopeMissing(Scope scope) {
        return Problem.of(
                        403,
                        "scope-missing",
                        "A permission is missing",
                        "This needs the TikTok permission " + scope + ", which this account has not granted.")
                .withNextStep("Connect TikTok again and switch " + scope + " on.");
    }

    static Problem notFound() {
        return Problem.of(404, "account-not-found", "No such account", "This workspace has no account with this id.")
                .withNextStep("Take an accountId from GET /auth/session.");
    }

    static Problem accountRequired() {
        return Problem.of(
                        422,
                        "account-required",
                        "Which account?",
                        "This workspace has several accounts and the request names none.")
                .withNextStep("Send an accountId from GET /auth/session.");
    }

    static Problem reconnectNeeded() {
        return Problem.of(
                        409,
                        "reconnect-needed",
                        "TikTok has to be connected again",
                        "TikTok no longer accepts the authorization of this account.")
                .withNextStep(LOGIN);
    }
}
