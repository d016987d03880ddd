package space.clipsignal.studio.publish;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import space.clipsignal.studio.account.Account;
import space.clipsignal.studio.library.Clip;
import space.clipsignal.studio.library.ClipId;
import space.clipsignal.studio.library.Clips;
import space.clipsignal.studio.platform.Ids;
import space.clipsignal.studio.platform.problem.ProblemException;
import space.clipsignal.studio.platform.web.Idempotency;
import space.clipsignal.studio.platform.web.IdempotencyKey;
import space.clipsignal.studio.publish.PostState.Queued;
import space.clipsignal.studio.publish.PostState.Scheduled;
import space.clipsignal.studio.team.Caller;
import space.clipsignal.studio.team.WorkspaceId;

/** Takes posts in: the row, its receipt, its hold on the clip, its key and its job commit together or not at all. */
@ApplicationScoped
class NewPosts {

    @Inject
    PostRepository rows;

    @Inject
    TimelineRepository timeline;

    @Inject
    ReceiptRepository receipts;

    @Inject
    PostMapper mapper;

    @Inject
    PostJobs jobs;

    @Inject
    Clips clips;

    @Inject
    Idempotency idempotency;

    @Inject
    Ids ids;

    @Inject
    InstantSource clock;

    /** A post that a caller wants and the rules allow. */
    record Wanted(Caller caller, Account account, Clip clip, PublishRequest request) {}

    /** The post that the same key made before; empty if it made none. */
    @Transactional
    Optional<PostView> repeated(WorkspaceId workspace, IdempotencyKey key) {
        return idempotency
                .effect(workspace.value(), key)
                .flatMap(rows::findByIdOptional)
                .map(this::view);
    }

    @Transactional
    PostView store(Wanted wanted, IdempotencyKey key) {
        var workspace = wanted.caller().workspaceId();
        var id = idempotency.once(workspace.value(), key, ids::next);
        return rows.findByIdOptional(id).map(this::view).orElseGet(() -> insert(new PostId(id), wanted));
    }

    @Transactional
    PostView view(PostEntity row) {
        return PostView.of(row, timeline.of(List.of(row.id)).getOrDefault(row.id, List.of()));
    }

    /**
     * Changes a post that still waits for its moment; everything about it may change.
     *
     * @throws ProblemException 409 if it waits no more
     */
    @Transactional
    PostView change(PostId id, Wanted wanted) {
        var row = rows.findById(id.value(), LockModeType.PESSIMISTIC_WRITE);
        if (!(mapper.state(row) instanceof Scheduled)) {
            throw PublishProblems.tooLateToChange(PostMapper.status(row)).exception();
        }
        var now = clock.instant();
        clips.release(new ClipId(row.clipId), Ledger.holder(id));
        clips.hold(wanted.clip().id(), Ledger.holder(id));
        fill(row, wanted, now);
        row.version++;
        row.checkedAt = null;
        timeline.persistAndFlush(entry(row, "Changed.", now));
        receipts.deleteById(row.id);
        receipts.persistAndFlush(receipt(row, wanted, now));
        jobs.hasten(id, now);
        return view(row);
    }

    private PostView insert(PostId id, Wanted wanted) {
        var now = clock.instant();
        clips.hold(wanted.clip().id(), Ledger.holder(id));
        var row = new PostEntity();
        row.id = id.value();
        row.workspaceId = wanted.caller().workspaceId().value();
        row.createdAt = now;
        fill(row, wanted, now);
        rows.persistAndFlush(row);
        timeline.persistAndFlush(entry(row, null, now));
        receipts.persistAndFlush(receipt(row, wanted, now));
        jobs.add(id, now);
        return view(row);
    }

    private void fill(PostEntity row, Wanted wanted, Instant now) {
        var request = wanted.request();
        row.accountId = wanted.account().id().value();
        row.clipId = wanted.clip().id().value();
        row.clipFileName = wanted.clip().fileName();
        row.sizeBytes = wanted.clip().sizeBytes();
        row.mode = request.mode();
        var direct = request.mode() == PublishMode.DIRECT;
        row.title = direct ? Objects.requireNonNullElse(request.title(), "") : null;
        row.privacyLevel = direct ? request.privacyLevel().level().value() : null;
        row.allowComment = PostRules.isTrue(request.allowComment());
        row.allowDuet = PostRules.isTrue(request.allowDuet());
        row.allowStitch = PostRules.isTrue(request.allowStitch());
        row.yourBrand = PostRules.isTrue(request.yourBrand());
        row.brandedContent = PostRules.isTrue(request.brandedContent());
        row.aiGenerated = PostRules.isTrue(request.aiGenerated());
        row.coverTimestampMs = request.coverTimestampMs();
        row.scheduledAt = request.scheduledAt();
        row.stateSince = now;
        row.updatedAt = now;
        mapper.write(row, request.scheduledAt() == null ? new Queued() : new Scheduled(request.scheduledAt()));
    }

    private static TimelineEntity entry(PostEntity row, String detail, Instant now) {
        var entry = new TimelineEntity();
        entry.workspaceId = row.workspaceId;
        entry.postId = row.id;
        entry.state = PostMapper.status(row);
        entry.at = now;
        entry.source = Source.STUDIO;
        entry.detail = detail;
        return entry;
    }

    private static ReceiptEntity receipt(PostEntity row, Wanted wanted, Instant now) {
        var receipt = new ReceiptEntity();
        receipt.postId = row.id;
        receipt.workspaceId = row.workspaceId;
        receipt.memberId = wanted.caller().memberId().value();
        receipt.declaration = Declaration.of(row.brandedContent).text();
        receipt.consentedAt = now;
        return receipt;
    }
}
