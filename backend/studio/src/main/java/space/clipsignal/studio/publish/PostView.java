package space.clipsignal.studio.publish;

import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import space.clipsignal.studio.account.AccountId;
import space.clipsignal.studio.library.ClipId;

/**
 * A post as the API shows it.
 *
 * @param bytesSent how many bytes TikTok is known to have
 * @param failReason TikTok's fail_reason or error code, or one of the studio's own; set when FAILED or IN_DOUBT
 * @param settings what the creator chose for a Direct Post besides; null for a draft
 * @param retryable whether POST /publish/{id}/retry may help
 * @param scheduledAt when it is or was to be sent; null if at once
 * @param publicVideoIds TikTok's ids of what the public can see, by TikTok's word alone; empty is not a failure
 */
@Schema(name = "Post")
public record PostView(
        @Schema(required = true) PostId id,
        @Schema(required = true) AccountId accountId,
        @Schema(required = true) PublishMode mode,
        @Schema(required = true) ClipId clipId,
        @Schema(required = true) String clipFileName,
        @Schema(required = true, nullable = true) String title,
        @Schema(required = true, nullable = true) PrivacyChoice privacyLevel,
        @Schema(required = true, nullable = true) Settings settings,
        @Schema(required = true) PostStatus state,
        @Schema(required = true, nullable = true) String publishId,
        @Schema(required = true) long bytesSent,
        @Schema(required = true) long sizeBytes,
        @Schema(required = true, nullable = true) String failReason,
        @Schema(required = true, nullable = true) String failMeaning,
        @Schema(required = true, nullable = true) String failNextStep,
        @Schema(required = true, nullable = true) String logId,
        @Schema(required = true) boolean retryable,
        @Schema(required = true, nullable = true) Instant scheduledAt,
        @Schema(required = true) List<String> publicVideoIds,
        @Schema(required = true) List<TimelineEntry> timeline,
        @Schema(required = true) Instant createdAt,
        @Schema(required = true) Instant updatedAt) {

    /** A step of a post's life: where it came to, when, by whose word, and what else a person should know. */
    @Schema(name = "PostStep")
    public record TimelineEntry(
            @Schema(required = true) PostStatus state,
            @Schema(required = true) Instant at,
            @Schema(required = true) Source source,
            @Schema(required = true, nullable = true) String detail) {}

    /** The choices of a Direct Post that a form needs to show it again as it was made. */
    @Schema(name = "PostSettings")
    public record Settings(
            @Schema(required = true) boolean allowComment,
            @Schema(required = true) boolean allowDuet,
            @Schema(required = true) boolean allowStitch,
            @Schema(required = true) boolean yourBrand,
            @Schema(required = true) boolean brandedContent,
            @Schema(required = true) boolean aiGenerated,
            @Schema(required = true, nullable = true) Integer coverTimestampMs) {

        private static Settings of(PostEntity row) {
            return new Settings(
                    row.allowComment,
                    row.allowDuet,
                    row.allowStitch,
                    row.yourBrand,
                    row.brandedContent,
                    row.aiGenerated,
                    row.coverTimestampMs);
        }
    }

    static PostView of(PostEntity row, List<TimelineEntity> timeline) {
        var explanation = row.failReason == null ? null : Explanation.of(row.failReason);
        return new PostView(
                new PostId(row.id),
                new AccountId(row.accountId),
                row.mode,
                new ClipId(row.clipId),
                row.clipFileName,
                row.title,
                row.privacyLevel == null ? null : PrivacyChoice.valueOf(row.privacyLevel),
                row.mode == PublishMode.DIRECT ? Settings.of(row) : null,
                PostMapper.status(row),
                row.publishId,
                row.bytesSent,
                row.sizeBytes,
                row.failReason,
                explanation == null ? null : explanation.meaning(),
                explanation == null ? null : explanation.nextStep(),
                row.failLogId,
                row.state.equals("FAILED") && Explanation.worthRepeating(row.failReason),
                row.scheduledAt,
                List.of(row.publicVideoIds),
                timeline.stream()
                        .map(e -> new TimelineEntry(e.state, e.at, e.source, e.detail))
                        .toList(),
                row.createdAt,
                row.updatedAt);
    }
}
