package space.clipsignal.studio.publish;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import space.clipsignal.studio.account.Account;
import space.clipsignal.studio.library.Clip;
import space.clipsignal.studio.platform.problem.Problem.Violation;
import space.clipsignal.studio.platform.problem.ProblemException;

/** Judges a post without sending anything, by the creator info that its page shows. */
@ApplicationScoped
class DryRuns {

    @Inject
    PostChecks checks;

    @Inject
    CreatorInfos creatorInfos;

    @Inject
    Quotas quotas;

    DryRun judge(PublishRequest request, Clip clip, Account account) {
        var shown =
                request.mode() == PublishMode.DIRECT ? creatorInfos.shown(account) : Optional.<CreatorInfoView>empty();
        var reasons = new ArrayList<DryRun.Reason>();
        reasons.addAll(violations(() -> rules(request, clip, account, shown)));
        reasons.addAll(violations(() -> checks.schedule(request, account)));
        var allowed = reasons.isEmpty();
        var room = request.mode() == PublishMode.DRAFT ? Limit.PENDING_DRAFTS : Limit.DIRECT_POSTS;
        quotas.of(account.id()).stream()
                .filter(quota -> quota.freeAt() != null && quota.name().equals(room.name()))
                .map(quota -> new DryRun.Reason(
                        null,
                        "TikTok takes " + quota.limit() + " in 24 hours; the post would wait until " + quota.freeAt(),
                        false))
                .forEach(reasons::add);
        return new DryRun(allowed, reasons, shown.map(CreatorInfoView::readAt).orElse(null));
    }

    private List<Violation> rules(PublishRequest request, Clip clip, Account account, Optional<CreatorInfoView> shown) {
        if (request.mode() == PublishMode.DRAFT) {
            return checks.draft(request, clip, account);
        }
        return shown.map(info -> checks.directPost(request, clip, info.toCreatorInfo()))
                .orElseGet(() -> List.of(new Violation(
                        "accountId", "TikTok has not been asked about this account yet: read its creator info first")));
    }

    private static List<DryRun.Reason> violations(Supplier<List<Violation>> check) {
        try {
            return check.get().stream()
                    .map(violation -> new DryRun.Reason(violation.field(), violation.message(), true))
                    .toList();
        } catch (ProblemException e) {
            return List.of(new DryRun.Reason(null, e.problem().detail(), true));
        }
    }
}
