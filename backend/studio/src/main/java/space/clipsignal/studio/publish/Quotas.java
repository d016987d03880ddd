package space.clipsignal.studio.publish;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import space.clipsignal.studio.account.AccountId;
import space.clipsignal.studio.platform.Installation;

/** TikTok's limits of 24 hours, counted over the posts: every init that may have arrived counts. */
@ApplicationScoped
class Quotas {

    @Inject
    PostRepository posts;

    @Inject
    RateWindows windows;

    @Inject
    PublishSettings settings;

    @Inject
    Installation installation;

    @Inject
    EntityManager entities;

    @Inject
    InstantSource clock;

    /**
     * Makes sure that TikTok has room for one more post of this account, and that nobody else takes it before the
     * caller's transaction ends.
     *
     * @throws QuotaUsed if it has none
     */
    @Transactional(Transactional.TxType.MANDATORY)
    void admit(Post post) {
        lock(
                post.mode() == PublishMode.DIRECT && !installation.appAudited()
                        ? "creators"
                        : post.accountId().toString());
        for (var limit : daily(post.mode())) {
            var counted = counted(post.accountId(), limit);
            var most = limit.of(settings.limits());
            if (counted.size() >= most) {
                throw new QuotaUsed(limit, counted.get(counted.size() - most).plus(limit.window()));
            }
        }
    }

    /** How much of each limit an account has used. */
    @Transactional
    List<QuotaView> of(AccountId account) {
        var all = new ArrayList<QuotaView>();
        for (var limit : Limit.values()) {
            if (limit != Limit.CREATORS || !installation.appAudited()) {
                var used = limit.window().toMinutes() > 1
                        ? counted(account, limit)
                        : List.of(windows.used(account, limit));
                all.add(QuotaView.of(limit, limit.of(settings.limits()), used));
            }
        }
        return all;
    }

    private List<Limit> daily(PublishMode mode) {
        if (mode == PublishMode.DRAFT) {
            return List.of(Limit.PENDING_DRAFTS);
        }
        return installation.appAudited() ? List.of(Limit.DIRECT_POSTS) : List.of(Limit.DIRECT_POSTS, Limit.CREATORS);
    }

    /** When what a limit counts began, oldest first. */
    private List<Instant> counted(AccountId account, Limit limit) {
        var since = clock.instant().minus(limit.window());
        return switch (limit) {
            case PENDING_DRAFTS -> posts.pendingDrafts(account, since);
            case DIRECT_POSTS -> posts.directPosts(account, since);
            case CREATORS -> posts.otherCreators(account, since);
            case INIT_DIRECT, INIT_DRAFT, CREATOR_INFO, STATUS ->
                throw new IllegalArgumentException(limit + " is counted by the minute");
        };
    }

    private void lock(String what) {
        entities.createNativeQuery("select pg_advisory_xact_lock(hashtextextended(?1, 1))")
                .setParameter(1, what)
                .getSingleResult();
    }
}
