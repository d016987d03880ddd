package space.clipsignal.studio.account;

import space.clipsignal.studio.platform.problem.ProblemException;

/** The studio holds no token that TikTok takes for this account; only the creator's new login helps. */
public final class ReconnectNeeded extends ProblemException {

    public ReconnectNeeded() {
        super(AccountProblems.reconnectNeeded());
    }
}
