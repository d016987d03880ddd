package space.clipsignal.simulator.rule;

import space.clipsignal.simulator.world.Creator;
import space.clipsignal.simulator.world.Lifecycle;
import space.clipsignal.simulator.world.Posts;

/**
 * How much one creator gets from apps in 24 hours, as a rolling window. An init without bytes does not count (not
 * documented). https://developers.tiktok.com/docs/en/content-sharing-guidelines, checked 2026-11
 */
public final class Caps {

    public static final int PENDING_DRAFTS = 5;

    private final Posts posts;

    public Caps(Posts posts) {
        this.posts = posts;
    }

    public void checkDirectPost(Creator creator) {
        if (postsAreUsedUp(creator)) {
            throw PostInfoRules.policy("spam_risk_too_many_posts");
        }
    }

    public void checkDraft(Creator creator) {
        if (posts.draftsPending(creator) >= PENDING_DRAFTS) {
            throw PostInfoRules.policy("spam_risk_too_many_pending_share");
        }
    }

    /** As {@link #checkDirectPost}, for the endpoint that answers "cannot post now" with HTTP 200 on purpose. */
    public void checkCreatorInfo(Creator creator) {
        if (postsAreUsedUp(creator)) {
            throw PostInfoRules.policy(200, "spam_risk_too_many_posts");
        }
    }

    private boolean postsAreUsedUp(Creator creator) {
        return posts.postedLately(creator) >= Lifecycle.DIRECT_POST_CAP;
    }
}
