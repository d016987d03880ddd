package space.clipsignal.tiktok;

import jakarta.enterprise.context.ApplicationScoped;
import java.net.URI;
import java.net.URISyntaxException;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import space.clipsignal.tiktok.error.ErrorCode;
import space.clipsignal.tiktok.oauth.AccessToken;
import space.clipsignal.tiktok.publish.CreatorInfo;
import space.clipsignal.tiktok.publish.FailReason;
import space.clipsignal.tiktok.publish.PrivacyLevel;
import space.clipsignal.tiktok.publish.PublishId;
import space.clipsignal.tiktok.publish.PublishStatus;
import space.clipsignal.tiktok.publish.UploadPlan;
import space.clipsignal.tiktok.publish.UploadTicket;
import space.clipsignal.tiktok.publish.VideoPost;

/** Translates between posts as the studio speaks of them and the Content Posting API. */
@ApplicationScoped
class PublishDesk {

    /** The codes with which creator info says, under HTTP 200, that nothing can be posted now. */
    private static final Set<String> CANNOT_POST = Set.of(
            ErrorCode.SPAM_RISK_TOO_MANY_POSTS.value(),
            ErrorCode.SPAM_RISK_USER_BANNED_FROM_POSTING.value(),
            ErrorCode.REACHED_ACTIVE_USER_CAP.value());

    private final PublishApi api;

    PublishDesk(@RestClient PublishApi api) {
        this.api = api;
    }

    CreatorInfo creatorInfo(AccessToken token) {
        Envelope<PublishApi.Creator> answer = Answers.ask(() -> api.creatorInfo(Bearer.of(token)));
        Envelope.Verdict error = answer.error();
        if (CANNOT_POST.contains(error.code())) {
            return new CreatorInfo.CannotPost(
                    new ErrorCode(error.code()),
                    Objects.requireNonNullElse(error.message(), ""),
                    Optional.ofNullable(error.logId()));
        }
        return ready(Answers.data(() -> answer));
    }

    UploadTicket initDirectPost(AccessToken token, VideoPost post, UploadPlan plan) {
        return ticket(() ->
                api.initDirectPost(Bearer.of(token), new PublishApi.DirectPostBody(postInfo(post), sourceInfo(plan))));
    }

    UploadTicket initDraft(AccessToken token, UploadPlan plan) {
        return ticket(() -> api.initDraft(Bearer.of(token), new PublishApi.DraftBody(sourceInfo(plan))));
    }

    PublishStatus status(AccessToken token, PublishId id) {
        PublishApi.Status answer =
                Answers.data(() -> api.status(Bearer.of(token), new PublishApi.PublishIdBody(id.value())));
        return switch (Objects.requireNonNullElse(answer.status(), "")) {
            case "PROCESSING_UPLOAD" -> new PublishStatus.ProcessingUpload(answer.uploadedBytes());
            case "PROCESSING_DOWNLOAD" -> new PublishStatus.ProcessingDownload(answer.downloadedBytes());
            case "SEND_TO_USER_INBOX" -> new PublishStatus.SentToUserInbox();
            case "PUBLISH_COMPLETE" ->
                new PublishStatus.PublishComplete(
                        Optional.ofNullable(answer.publicPostIds()).orElse(List.of()));
            case "FAILED" ->
                new PublishStatus.Failed(Optional.ofNullable(answer.failReason())
                        .map(FailReason::new)
                        .orElse(FailReason.UNSTATED));
            default -> new PublishStatus.Unknown(Objects.requireNonNullElse(answer.status(), ""));
        };
    }

    void cancel(AccessToken token, PublishId id) {
        Answers.ok(() -> api.cancel(Bearer.of(token), new PublishApi.PublishIdBody(id.value())));
    }

    private static CreatorInfo.Ready ready(PublishApi.Creator creator) {
        return new CreatorInfo.Ready(
                Objects.requireNonNullElse(creator.creatorNickname(), ""),
                Objects.requireNonNullElse(creator.creatorUsername(), ""),
                Objects.requireNonNullElse(creator.creatorAvatarUrl(), ""),
                Optional.ofNullable(creator.privacyLevelOptions()).orElse(List.of()).stream()
                        .map(PrivacyLevel::new)
                        .toList(),
                creator.commentDisabled(),
                creator.duetDisabled(),
                creator.stitchDisabled(),
                Duration.ofSeconds(creator.maxVideoPostDurationSec()));
    }

    private static PublishApi.PostInfo postInfo(VideoPost post) {
        return new PublishApi.PostInfo(
                post.title().isEmpty() ? null : post.title(),
                post.privacyLevel().value(),
                !post.interactions().allowDuet(),
                !post.interactions().allowComment(),
                !post.interactions().allowStitch(),
                post.coverTimestampMillis(),
                post.disclosure().brandedContent(),
                post.disclosure().yourBrand(),
                post.aiGenerated());
    }

    private static PublishApi.SourceInfo sourceInfo(UploadPlan plan) {
        return new PublishApi.SourceInfo("FILE_UPLOAD", plan.sizeBytes(), plan.chunkSizeBytes(), plan.chunkCount());
    }

    private static UploadTicket ticket(Supplier<Envelope<PublishApi.Ticket>> call) {
        PublishApi.Ticket ticket = Answers.data(call);
        if (ticket.publishId() == null || ticket.uploadUrl() == null) {
            throw Failures.nonsense(200, null, null);
        }
        try {
            return new UploadTicket(new PublishId(ticket.publishId()), new URI(ticket.uploadUrl()));
        } catch (URISyntaxException | IllegalArgumentException unusable) {
            // The cause would carry the URL, which is a credential.
            throw Failures.nonsense(200, null, null);
        }
    }
}
