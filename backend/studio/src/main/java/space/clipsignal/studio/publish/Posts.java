package space.clipsignal.studio.publish;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.InstantSource;
import java.util.List;
import space.clipsignal.studio.account.Account;
import space.clipsignal.studio.account.AccountConnected;
import space.clipsignal.studio.account.AccountId;
import space.clipsignal.studio.account.AccountProblems;
import space.clipsignal.studio.account.Accounts;
import space.clipsignal.studio.library.Clip;
import space.clipsignal.studio.library.Clips;
import space.clipsignal.studio.platform.Ids;
import space.clipsignal.studio.platform.problem.Problem.Violation;
import space.clipsignal.studio.platform.problem.ProblemException;
import space.clipsignal.studio.platform.problem.RequestProblems;
import space.clipsignal.studio.platform.web.Cursor;
import space.clipsignal.studio.platform.web.IdempotencyKey;
import space.clipsignal.studio.platform.web.Page;
import space.clipsignal.studio.publish.PostState.Cancellable;
import space.clipsignal.studio.team.Caller;
import space.clipsignal.studio.team.WorkspaceId;
import space.clipsignal.tiktok.oauth.Scope;
import space.clipsignal.tiktok.publish.CreatorInfo;

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
    CreatorInfos creatorInfos;

    @Inject
    Clips clips;

    @Inject
    Ids ids;

    @Inject
    InstantSource clock;

    /** What TikTok says right now about posting to the account that {@code id} means. */
    CreatorInfoView creatorInfo(WorkspaceId workspace, AccountId id) {
        var account = accounts.choose(workspace, id);
        return CreatorInfoView.of(account, creatorInfos.ask(account), clock.instant());
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
            check(request, clip, account);
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

    /** What waited for a new login goes on. */
    @Transactional(Transactional.TxType.MANDATORY)
    void onConnected(@Observes AccountConnected connected) {
        rows.unfinished(connected.id()).forEach(row -> jobs.hasten(new PostId(row.id), clock.instant()));
    }

    private void check(PublishRequest request, Clip clip, Account account) {
        var violations =
                switch (request.mode()) {
                    case DRAFT -> draft(request, clip, account);
                    case DIRECT -> directPost(request, clip, account);
                };
        if (!violations.isEmpty()) {
            throw RequestProblems.invalid(violations).exception();
        }
    }

    private static List<Violation> draft(PublishRequest request, Clip clip, Account account) {
        if (!account.grants(Scope.VIDEO_UPLOAD)) {
            throw AccountProblems.scopeMissing(Scope.VIDEO_UPLOAD).exception();
        }
        return PostRules.ofDraft(request, clip);
    }

    private List<Violation> directPost(PublishRequest request, Clip clip, Account account) {
        return switch (creatorInfos.ask(account)) {
            case CreatorInfo.Ready creator -> PostRules.ofDirectPost(request, clip, creator);
            case CreatorInfo.CannotPost answer ->
                throw PublishProblems.cannotPostNow(answer).exception();
        };
    }
}
