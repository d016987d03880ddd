package space.clipsignal.studio.publish;

import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import space.clipsignal.studio.account.AccountId;
import space.clipsignal.studio.library.ClipId;

/**
 * What a creator wants sent. Everything below {@code scheduledAt} is for {@code DIRECT} alone: TikTok ignores it in drafts,
 * so a draft that carries any of it is refused.
 *
 * @param accountId who posts; may be left out where the workspace has one account
 * @param consent true once the creator has agreed to the declaration shown with the post
 * @param scheduledAt when to send it; at once if left out
 * @param title the caption, at most 2,200 UTF-16 units
 * @param privacyLevel one of the account's {@code privacyLevelOptions}; there is no default
 * @param discloseCommercialContent whether the post promotes anything; needs at least one of the two that follow
 * @param yourBrand it promotes the creator's own business: "Promotional content"
 * @param brandedContent a third party pays: "Paid partnership"; not with privacy level SELF_ONLY
 * @param coverTimestampMs the frame for the cover; the first one if left out
 */
public record PublishRequest(
        @NotNull @Schema(required = true) PublishMode mode,
        AccountId accountId,
        @NotNull @Schema(required = true) ClipId clipId,
        @Schema(required = true) Boolean consent,
        Instant scheduledAt,
        @Schema(maxLength = 2200) String title,
        PrivacyChoice privacyLevel,
        Boolean allowComment,
        Boolean allowDuet,
        Boolean allowStitch,
        Boolean discloseCommercialContent,
        Boolean yourBrand,
        Boolean brandedContent,
        Boolean aiGenerated,
        Integer coverTimestampMs) {

    /** What was asked for a post, as if it were asked again now. */
    static PublishRequest of(Post post) {
        var settings = post.settings();
        return new PublishRequest(
                post.mode(),
                post.accountId(),
                post.clipId(),
                true,
                null,
                settings.map(DirectSettings::title).orElse(null),
                settings.map(s -> PrivacyChoice.valueOf(s.privacyLevel().value()))
                        .orElse(null),
                settings.map(DirectSettings::allowComment).orElse(null),
                settings.map(DirectSettings::allowDuet).orElse(null),
                settings.map(DirectSettings::allowStitch).orElse(null),
                settings.map(s -> s.yourBrand() || s.brandedContent()).orElse(null),
                settings.map(DirectSettings::yourBrand).orElse(null),
                settings.map(DirectSettings::brandedContent).orElse(null),
                settings.map(DirectSettings::aiGenerated).orElse(null),
                settings.map(DirectSettings::coverTimestampMs).orElse(null));
    }
}
