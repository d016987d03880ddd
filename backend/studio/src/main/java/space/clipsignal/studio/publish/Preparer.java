package space.clipsignal.studio.publish;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.InstantSource;
import space.clipsignal.studio.account.Account;
import space.clipsignal.studio.account.Accounts;
import space.clipsignal.studio.account.ReconnectNeeded;
import space.clipsignal.studio.library.Clips;
import space.clipsignal.studio.platform.problem.ProblemException;
import space.clipsignal.studio.publish.PostState.Failure;
import space.clipsignal.studio.publish.PostState.Queued;
import space.clipsignal.studio.publish.PostState.Scheduled;

/** Brings a post to the point where it may be sent: its moment has come, the rules still allow it, TikTok has room. */
@ApplicationScoped
class Preparer {

    @Inject
    Ledger ledger;

    @Inject
    PostChecks checks;

    @Inject
    Quotas quotas;

    @Inject
    Accounts accounts;

    @Inject
    Clips clips;

    @Inject
    PublishSettings settings;

    @Inject
    InstantSource clock;

    /** Waits for the moment, checks once more shortly before, and does not send what comes too late. */
    Step step(Post post, Scheduled state) {
        var now = clock.instant();
        var checkAt = state.at().minus(settings.checkAhead());
        if (now.isBefore(checkAt)) {
            return new Step.At(checkAt);
        }
        if (now.isAfter(state.at().plus(settings.missedAfter()))) {
            ledger.move(post, state.fail(new Failure("missed", null)), Source.STUDIO, null);
            return new Step.Done();
        }
        if (post.checkedAt().isEmpty()) {
            check(post, state);
            return new Step.Again();
        }
        if (now.isBefore(state.at())) {
            return new Step.At(state.at());
        }
        ledger.move(post, state.due(), Source.STUDIO, null);
        return new Step.Again();
    }

    /** Takes a place among what TikTok takes in 24 hours, and begins. */
    @Transactional
    Step begin(Post post, Queued state) {
        quotas.admit(post);
        ledger.move(post, state.begin(), Source.STUDIO, null);
        return new Step.Again();
    }

    private void check(Post post, Scheduled state) {
        var account = accounts.find(post.accountId()).orElseThrow(ReconnectNeeded::new);
        try {
            check(post, account);
            ledger.checked(post);
        } catch (QuotaUsed | ReconnectNeeded e) {
            throw e;
        } catch (ProblemException e) {
            var failure = new Failure("no_longer_allowed", e.problem().logId());
            ledger.move(post, state.fail(failure), Source.STUDIO, e.problem().detail());
        }
    }

    private void check(Post post, Account account) {
        var request = PublishRequest.of(post);
        checks.check(request, clips.find(post.workspaceId(), post.clipId()), account);
    }
}
