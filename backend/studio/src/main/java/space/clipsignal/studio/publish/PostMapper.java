package space.clipsignal.studio.publish;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import space.clipsignal.studio.account.AccountId;
import space.clipsignal.studio.library.ClipId;
import space.clipsignal.studio.platform.crypto.Sealer;
import space.clipsignal.studio.publish.PostState.Cancelled;
import space.clipsignal.studio.publish.PostState.Completing;
import space.clipsignal.studio.publish.PostState.Failed;
import space.clipsignal.studio.publish.PostState.Failure;
import space.clipsignal.studio.publish.PostState.InDoubt;
import space.clipsignal.studio.publish.PostState.InInbox;
import space.clipsignal.studio.publish.PostState.Initialising;
import space.clipsignal.studio.publish.PostState.Processing;
import space.clipsignal.studio.publish.PostState.Published;
import space.clipsignal.studio.publish.PostState.Queued;
import space.clipsignal.studio.publish.PostState.Scheduled;
import space.clipsignal.studio.publish.PostState.Upload;
import space.clipsignal.studio.publish.PostState.Uploading;
import space.clipsignal.studio.team.WorkspaceId;
import space.clipsignal.tiktok.publish.PrivacyLevel;
import space.clipsignal.tiktok.publish.PublishId;
import space.clipsignal.tiktok.publish.UploadPlan;

/** Between a post's row and the post. The upload URL is a secret: whoever holds it can upload. */
@ApplicationScoped
class PostMapper {

    private static final String COMPLETING = "COMPLETING";

    @Inject
    Sealer sealer;

    Post post(PostEntity row) {
        return new Post(
                new PostId(row.id),
                new WorkspaceId(row.workspaceId),
                new AccountId(row.accountId),
                new ClipId(row.clipId),
                row.mode,
                row.mode == PublishMode.DIRECT ? Optional.of(settings(row)) : Optional.empty(),
                row.sizeBytes,
                state(row),
                row.version,
                row.attempts,
                row.stateSince,
                row.starts,
                Optional.ofNullable(row.checkedAt));
    }

    /** Writes the state's own columns; those of other states are emptied, so that no stale one can be read. */
    void write(PostEntity row, PostState state) {
        row.state = name(state);
        var upload = upload(state);
        // A failure keeps the id: TikTok's support asks for it.
        row.publishId = publishId(state).map(PublishId::value).orElse(state instanceof Failed ? row.publishId : null);
        row.uploadUrl = upload.map(u -> sealer.seal(u.url().toString(), secretName(row)))
                .orElse(null);
        row.uploadExpiresAt = upload.map(Upload::expiresAt).orElse(null);
        row.uploadChunkBytes = upload.map(u -> u.plan().chunkSizeBytes()).orElse(null);
        row.bytesSent = bytesSent(state, row);
        var failure = failure(state);
        row.failReason = failure.map(Failure::reason).orElse(null);
        row.failLogId = failure.map(Failure::logId).orElse(null);
        row.publicVideoIds = state instanceof Published p ? p.publicVideoIds().toArray(String[]::new) : new String[0];
    }

    PostState state(PostEntity row) {
        return switch (row.state) {
            case "SCHEDULED" -> new Scheduled(row.scheduledAt);
            case "QUEUED" -> new Queued();
            case "INITIALISING" -> new Initialising();
            // Without its URL no byte can follow: before the last chunk that means starting over, after it asking only.
            case "UPLOADING" ->
                upload(row).<PostState>map(u -> new Uploading(u, row.bytesSent)).orElseGet(Initialising::new);
            case "COMPLETING" ->
                upload(row)
                        .<PostState>map(u -> new Completing(u, row.bytesSent))
                        .orElseGet(() -> new Processing(new PublishId(row.publishId)));
            case "PROCESSING" -> new Processing(new PublishId(row.publishId));
            case "IN_INBOX" -> new InInbox(new PublishId(row.publishId));
            case "PUBLISHED" -> new Published(new PublishId(row.publishId), List.of(row.publicVideoIds));
            case "FAILED" -> new Failed(new Failure(row.failReason, row.failLogId));
            case "CANCELLED" -> new Cancelled();
            case "IN_DOUBT" -> new InDoubt(new PublishId(row.publishId), new Failure(row.failReason, row.failLogId));
            default -> throw new IllegalStateException("unknown state " + row.state);
        };
    }

    /** What the API calls the row's state; needs no secret opened. */
    static PostStatus status(PostEntity row) {
        return row.state.equals(COMPLETING) ? PostStatus.UPLOADING : PostStatus.valueOf(row.state);
    }

    /** The name a state has in the database. */
    static String name(PostState state) {
        return state instanceof Completing ? COMPLETING : state.status().name();
    }

    private DirectSettings settings(PostEntity row) {
        return new DirectSettings(
                row.title,
                new PrivacyLevel(row.privacyLevel),
                row.allowComment,
                row.allowDuet,
                row.allowStitch,
                row.yourBrand,
                row.brandedContent,
                row.aiGenerated,
                row.coverTimestampMs);
    }

    /** Where the bytes go; empty if the key that sealed the URL was lost. */
    private Optional<Upload> upload(PostEntity row) {
        try {
            var url = URI.create(sealer.open(row.uploadUrl, secretName(row)));
            var chunks = Math.toIntExact(row.sizeBytes / row.uploadChunkBytes);
            var plan = new UploadPlan(row.sizeBytes, row.uploadChunkBytes, chunks);
            return Optional.of(new Upload(new PublishId(row.publishId), url, row.uploadExpiresAt, plan));
        } catch (Sealer.CannotOpen e) {
            return Optional.empty();
        }
    }

    private static Optional<Upload> upload(PostState state) {
        return switch (state) {
            case Uploading u -> Optional.of(u.upload());
            case Completing c -> Optional.of(c.upload());
            default -> Optional.empty();
        };
    }

    private static Optional<PublishId> publishId(PostState state) {
        return switch (state) {
            case Uploading u -> Optional.of(u.upload().publishId());
            case PostState.CanSettle s -> Optional.of(s.publishId());
            case Published p -> Optional.of(p.publishId());
            default -> Optional.empty();
        };
    }

    private static Optional<Failure> failure(PostState state) {
        return switch (state) {
            case Failed f -> Optional.of(f.failure());
            case InDoubt d -> Optional.of(d.evidence());
            default -> Optional.empty();
        };
    }

    private static long bytesSent(PostState state, PostEntity row) {
        return switch (state) {
            case Scheduled s -> 0;
            case Queued q -> 0;
            case Initialising i -> 0;
            case Uploading u -> u.bytesSent();
            case Completing c -> c.bytesSent();
            case Processing p -> row.sizeBytes;
            default -> row.bytesSent;
        };
    }

    private static String secretName(PostEntity row) {
        return "post.upload_url:" + row.id;
    }
}
