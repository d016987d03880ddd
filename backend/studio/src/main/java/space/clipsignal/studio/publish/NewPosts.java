package space.clipsignal.studio.publish;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import space.clipsignal.studio.account.Account;
import space.clipsignal.studio.library.Clip;
import space.clipsignal.studio.library.Clips;
import space.clipsignal.studio.platform.Ids;
import space.clipsignal.studio.platform.web.Idempotency;
import space.clipsignal.studio.platform.web.IdempotencyKey;
import space.clipsignal.studio.publish.PostState.Queued;
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

    private PostView insert(PostId id, Wanted wanted) {
        var now = clock.instant();
        clips.hold(wanted.clip().id(), Ledger.holder(id));
        var row = row(id, wanted, now);
        rows.persistAndFlush(row);
        timeline.persistAndFlush(queued(row, now));
        receipts.persistAndFlush(receipt(row, wanted, now));
        jobs.add(id, now);
        return view(row);
    }

    private PostEntity row(PostId id, Wanted wanted, Instant now) {
        var request = wanted.request();
        var row = new PostEntity();
        row.id = id.value();
        row.workspaceId = wanted.caller().workspaceId().value();
        row.accountId = wanted.account().id().value();
        row.clipId = wanted.clip().id().value();
        row.clipFileName = wanted.clip().fileName();
        row.sizeBytes = wanted.clip().sizeBytes();
        row.mode = request.mode();
        if (request.mode() == PublishMode.DIRECT) {
            row.title = request.title() == null ? "" : request.title();
            row.privacyLevel = request.privacyLevel().level().value();
        }
        row.allowComment = PostRules.isTrue(request.allowComment());
        row.allowDuet = PostRules.isTrue(request.allowDuet());
        row.allowStitch = PostRules.isTrue(request.allowStitch());
        row.yourBrand = PostRules.isTrue(request.yourBrand());
        row.brandedContent = PostRules.isTrue(request.brandedContent());
        row.aiGenerated = PostRules.isTrue(request.aiGenerated());
        row.coverTimestampMs = request.coverTimestampMs();
        row.stateSince = now;
        row.createdAt = now;
        row.updatedAt = now;
        mapper.write(row, new Queued());
        return row;
    }

    private static TimelineEntity queued(PostEntity row, Instant now) {
        var entry = new TimelineEntity();
        entry.workspaceId = row.workspaceId;
        entry.postId = row.id;
        entry.state = PostStatus.QUEUED;
        entry.at = now;
        entry.source = Source.STUDIO;
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
