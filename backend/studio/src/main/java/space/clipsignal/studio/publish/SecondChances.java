package space.clipsignal.studio.publish;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.time.InstantSource;
import space.clipsignal.studio.platform.problem.ProblemException;
import space.clipsignal.studio.platform.problem.RequestProblems;
import space.clipsignal.studio.publish.PostState.Failed;
import space.clipsignal.studio.publish.PostState.InDoubt;
import space.clipsignal.studio.team.WorkspaceId;

/** What a person decides about a post that ended badly: another attempt, or what became of one in doubt. */
@ApplicationScoped
class SecondChances {

    @Inject
    PostRepository rows;

    @Inject
    ReceiptRepository receipts;

    @Inject
    PostMapper mapper;

    @Inject
    NewPosts newPosts;

    @Inject
    Ledger ledger;

    @Inject
    PostJobs jobs;

    @Inject
    InstantSource clock;

    /**
     * Starts a new attempt at a failed post, which is safe because nothing of the old one can become a post any more.
     *
     * @param consent the creator's renewed agreement to the same declaration
     * @throws ProblemException 404 if there is no such post, 409 if it did not fail or would fail again, 422 without
     *     consent
     */
    @Transactional
    PostView retry(WorkspaceId workspace, PostId id, boolean consent) {
        var row = locked(workspace, id);
        if (!(mapper.state(row) instanceof Failed failed) || !Explanation.worthRepeating(row.failReason)) {
            throw PublishProblems.noRetry(row).exception();
        }
        if (!consent) {
            throw RequestProblems.invalid("consent", "must be true: the creator has to agree once more")
                    .exception();
        }
        row.starts = 0;
        rows.flush();
        ledger.move(mapper.post(row), failed.retry(), Source.STUDIO, "A new attempt.");
        receipts.findById(id.value()).consentedAt = clock.instant();
        jobs.add(id, clock.instant());
        return newPosts.view(rows.findById(id.value()));
    }

    /**
     * Ends a doubt by what a person saw on TikTok.
     *
     * @throws ProblemException 404 if there is no such post, 409 if it is not in doubt
     */
    @Transactional
    PostView settle(WorkspaceId workspace, PostId id, boolean found) {
        var row = locked(workspace, id);
        if (!(mapper.state(row) instanceof InDoubt doubt)) {
            throw PublishProblems.notInDoubt(PostMapper.status(row)).exception();
        }
        var detail = found ? "A person found the post on TikTok." : "A person found no post on TikTok.";
        ledger.move(mapper.post(row), doubt.settle(found), Source.STUDIO, detail);
        return newPosts.view(rows.findById(id.value()));
    }

    private PostEntity locked(WorkspaceId workspace, PostId id) {
        var row = rows.in(workspace, id)
                .orElseThrow(() -> PublishProblems.notFound().exception());
        rows.getEntityManager().refresh(row, LockModeType.PESSIMISTIC_WRITE);
        return row;
    }
}
