package space.clipsignal.studio.publish;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import space.clipsignal.studio.account.Account;
import space.clipsignal.studio.account.AccountProblems;
import space.clipsignal.studio.account.AccountState;
import space.clipsignal.studio.account.ReconnectNeeded;
import space.clipsignal.studio.library.Clip;
import space.clipsignal.studio.platform.problem.Problem.Violation;
import space.clipsignal.studio.platform.problem.ProblemException;
import space.clipsignal.studio.platform.problem.RequestProblems;
import space.clipsignal.tiktok.oauth.Scope;
import space.clipsignal.tiktok.publish.CreatorInfo;

/** Whether a post may be sent as asked: the scopes, TikTok's word about the creator, the rules, the time. */
@ApplicationScoped
class PostChecks {

    @Inject
    CreatorInfos creatorInfos;

    @Inject
    InstantSource clock;

    /**
     * Checks against what TikTok says at this moment.
     *
     * @throws ProblemException 403, 409 or 422 if the post may not be sent as asked
     */
    void check(PublishRequest request, Clip clip, Account account) {
        if (account.state() != AccountState.CONNECTED) {
            throw new ReconnectNeeded();
        }
        var violations =
                switch (request.mode()) {
                    case DRAFT -> draft(request, clip, account);
                    case DIRECT -> directPost(request, clip, creatorInfos.ask(account));
                };
        schedule(request, account).forEach(violations::add);
        if (!violations.isEmpty()) {
            throw RequestProblems.invalid(violations).exception();
        }
    }

    /** What is wrong with a draft; empty if nothing is. */
    List<Violation> draft(PublishRequest request, Clip clip, Account account) {
        if (!account.grants(Scope.VIDEO_UPLOAD)) {
            throw AccountProblems.scopeMissing(Scope.VIDEO_UPLOAD).exception();
        }
        return new ArrayList<>(PostRules.ofDraft(request, clip));
    }

    /** What is wrong with a Direct Post to a creator as TikTok described it; empty if nothing is. */
    List<Violation> directPost(PublishRequest request, Clip clip, CreatorInfo info) {
        return switch (info) {
            case CreatorInfo.Ready creator -> new ArrayList<>(PostRules.ofDirectPost(request, clip, creator));
            case CreatorInfo.CannotPost answer ->
                throw PublishProblems.cannotPostNow(answer).exception();
        };
    }

    /** What is wrong with the time of a post; empty if nothing is. */
    List<Violation> schedule(PublishRequest request, Account account) {
        Instant at = request.scheduledAt();
        if (at == null) {
            return List.of();
        }
        if (!at.isAfter(clock.instant())) {
            return List.of(new Violation("scheduledAt", "lies in the past: leave it out to send at once"));
        }
        var end = account.authorizationEndsAt();
        return end != null && at.isAfter(end)
                ? List.of(new Violation(
                        "scheduledAt",
                        "lies beyond the end of TikTok's authorization at " + end + ": connect TikTok again first"))
                : List.of();
    }
}
