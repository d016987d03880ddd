package space.clipsignal.studio.team;

import space.clipsignal.studio.platform.problem.Problem;

/** What can be wrong with who is calling. */
public final class TeamProblems {

    private TeamProblems() {}

    /** 401: nobody is logged in. */
    public static Problem sessionRequired() {
        return Problem.of(401, "session-required", "Nobody is logged in", "This needs a session, and there is none.")
                .withNextStep("Connect TikTok: open /api/tiktok/auth/login in the browser.");
    }
}
