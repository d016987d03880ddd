package space.clipsignal.studio.publish;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import space.clipsignal.studio.account.Account;
import space.clipsignal.studio.account.AccountId;
import space.clipsignal.tiktok.error.ErrorCode;
import space.clipsignal.tiktok.publish.CreatorInfo;
import space.clipsignal.tiktok.publish.PrivacyLevel;

/**
 * What TikTok says right now about posting to an account; the post page shows it and offers nothing else.
 *
 * @param canPost false if TikTok takes no post from this creator now; {@code cannotPostCode} is TikTok's word for why,
 *     {@code cannotPostReason} says it, and what
 *     TikTok then does not tell is null or empty
 */
@Schema(name = "CreatorInfo")
public record CreatorInfoView(
        @Schema(required = true) AccountId accountId,
        @Schema(required = true) String nickname,
        @Schema(required = true, nullable = true) String username,
        @Schema(required = true, nullable = true) String avatarUrl,
        @Schema(required = true, type = SchemaType.ARRAY, implementation = PrivacyChoice.class)
                List<String> privacyLevelOptions,
        @Schema(required = true, nullable = true) Boolean commentDisabled,
        @Schema(required = true, nullable = true) Boolean duetDisabled,
        @Schema(required = true, nullable = true) Boolean stitchDisabled,
        @Schema(required = true, nullable = true) Long maxVideoDurationSeconds,
        @Schema(required = true) boolean canPost,
        @Schema(required = true, nullable = true) String cannotPostCode,
        @Schema(required = true, nullable = true) String cannotPostReason,
        @Schema(required = true) Instant readAt) {

    /** What TikTok said, as it was said. */
    CreatorInfo toCreatorInfo() {
        return canPost
                ? new CreatorInfo.Ready(
                        nickname,
                        username,
                        avatarUrl,
                        privacyLevelOptions.stream().map(PrivacyLevel::new).toList(),
                        commentDisabled,
                        duetDisabled,
                        stitchDisabled,
                        Duration.ofSeconds(maxVideoDurationSeconds))
                : new CreatorInfo.CannotPost(new ErrorCode(cannotPostCode), cannotPostReason, Optional.empty());
    }

    static CreatorInfoView of(Account account, CreatorInfo info, Instant readAt) {
        return switch (info) {
            case CreatorInfo.Ready r ->
                new CreatorInfoView(
                        account.id(),
                        r.nickname(),
                        r.username(),
                        r.avatarUrl(),
                        r.privacyLevelOptions().stream()
                                .map(PrivacyLevel::value)
                                .toList(),
                        r.commentDisabled(),
                        r.duetDisabled(),
                        r.stitchDisabled(),
                        r.maxVideoDuration().toSeconds(),
                        true,
                        null,
                        null,
                        readAt);
            case CreatorInfo.CannotPost c ->
                new CreatorInfoView(
                        account.id(),
                        account.profile().displayName(),
                        account.profile().username(),
                        account.profile().avatarUrl(),
                        List.of(),
                        null,
                        null,
                        null,
                        null,
                        false,
                        c.code().value(),
                        Explanation.of(c.code().value()).sentence(),
                        readAt);
        };
    }
}
