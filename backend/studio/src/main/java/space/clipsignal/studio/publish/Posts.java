package space.clipsignal.studio.publish;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.InstantSource;
import java.util.List;
import space.clipsignal.studio.account.AccountConnected;
import space.clipsignal.studio.account.AccountId;
import space.clipsignal.studio.account.Accounts;
import space.clipsignal.studio.library.Clips;
import space.clipsignal.studio.platform.problem.ProblemException;
import space.clipsignal.studio.platform.web.Cursor;
import space.clipsignal.studio.platform.web.IdempotencyKey;
import space.clipsignal.studio.platform.web.Page;
import space.clipsignal.studio.publish.PostState.Cancellable;
import space.clipsignal.studio.team.Caller;
import space.clipsignal.studio.team.WorkspaceId;

/** The posts of this studio: asked for, looked at, withdrawn. */
@ApplicationScoped
public class Posts {

    @Inject
    PostRepository rows;

    @Inject
    TimelineRepository timeline;

    @Inject
    PostMapper mapper;

    @Inject
    NewPosts newPosts;

    @Inject
    PostJobs jobs;

    @Inject
    Ledger ledger;

    @Inject
    Accounts accounts;

    @Inject
    PostChecks checks;

    @Inject
    DryRuns dryRuns;

    @Inject
    Quotas quotas;

    @Inject
    CreatorInfos creatorInfos;

    @Inject
    Clips clips;

    @Inject
    InstantSource clock;

    /** What TikTok says right now about posting to the account that {@code id} means. */
    CreatorInfoView creatorInfo(WorkspaceId workspace, AccountId id) {
        var account = accounts.choose(workspace, id);
        return creatorInfos.show(account);
    }

    /**
     * Takes a post in: the row and its job in one transaction.
     *
     * @throws ProblemException 403, 404, 409 or 422 if it may not be sent as asked; nothing is stored then
     */
    PostView publish(Caller caller, PublishRequest request, IdempotencyKey key) {
        return newPosts.repeated(caller.workspaceId(), key).orElseGet(() -> {
            var account = accounts.choose(caller.workspaceId(), request.accountId());
            var clip = clips.find(caller.workspaceId(), request.clipId());
            checks.check(request, clip, account);
            return newPosts.store(new NewPosts.Wanted(caller, account, clip, request), key);
        });
    }

    PostView find(WorkspaceId workspace, PostId id) {
        return newPosts.view(rows.in(workspace, id)
                .orElseThrow(() -> PublishProblems.notFound().exception()));
    }

    @Transactional
    Page<PostView> page(WorkspaceId workspace, AccountId account, String cursor, int limit) {
        var page = rows.page(workspace, account, cursor, limit);
        var timelines = timeline.of(page.stream().map(row -> row.id).toList());
        return Page.of(
                page,
                limit,
                row -> Cursor.after(row.createdAt, row.id),
                row -> PostView.of(row, timelines.getOrDefault(row.id, List.of())));
    }

    /**
     * Withdraws a post before its first byte.
     *
     * @throws ProblemException 404 if there is none, 409 if bytes may have been sent
     */
    @Transactional
    PostView cancel(WorkspaceId workspace, PostId id) {
        var post = rows.in(workspace, id).map(mapper::post).orElseThrow(() -> PublishProblems.notFound()
                .exception());
        if (!(post.state() instanceof Cancellable cancellable)) {
            throw PublishProblems.tooLateToCancel(post.state().status()).exception();
        }
        try {
            ledger.move(post, cancellable.cancel(), Source.STUDIO, null);
        } catch (Fenced e) {
            throw PublishProblems.tooLateToCancel(PostStatus.UPLOADING).exception();
        }
        return find(workspace, id);
    }

    /**
     * Changes a post that waits for its moment, as if it were asked for anew.
     *
     * @throws ProblemException 403, 404, 409 or 422 if it may not be sent so; it stays as it was then
     */
    PostView change(Caller caller, PostId id, PublishRequest request) {
        find(caller.workspaceId(), id);
        var account = accounts.choose(caller.workspaceId(), request.accountId());
        var clip = clips.find(caller.workspaceId(), request.clipId());
        checks.check(request, clip, account);
        return newPosts.change(id, new NewPosts.Wanted(caller, account, clip, request));
    }

    /** What would become of a post, by what its page shows. */
    DryRun dryRun(WorkspaceId workspace, PublishRequest request) {
        var account = accounts.choose(workspace, request.accountId());
        return dryRuns.judge(request, clips.find(workspace, request.clipId()), account);
    }

    /** TikTok's limits and how much of each the account has used. */
    List<QuotaView> quotas(WorkspaceId workspace, AccountId id) {
        return quotas.of(accounts.choose(workspace, id).id());
    }

    /** What waited for a new login goes on. */
    @Transactional(Transactional.TxType.MANDATORY)
    void onConnected(@Observes AccountConnected connected) {
        rows.unfinished(connected.id()).forEach(row -> jobs.hasten(new PostId(row.id), clock.instant()));
    }
}
