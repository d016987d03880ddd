package space.clipsignal.studio.publish;

import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import space.clipsignal.studio.account.AccountId;
import space.clipsignal.studio.library.ClipId;

/**
 * What a creator wants sent. Everything below {@code consent} is for {@code DIRECT} alone: TikTok ignores it in drafts,
 * so a draft that carries any of it is refused.
 *
 * @param accountId who posts; may be left out where the workspace has one account
 * @param consent true once the creator has agreed to the declaration shown with the post
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
        @Schema(maxLength = 2200) String title,
        PrivacyChoice privacyLevel,
        Boolean allowComment,
        Boolean allowDuet,
        Boolean allowStitch,
        Boolean discloseCommercialContent,
        Boolean yourBrand,
        Boolean brandedContent,
        Boolean aiGenerated,
        Integer coverTimestampMs) {}
