package space.clipsignal.studio.publish;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import space.clipsignal.studio.library.Clip;
import space.clipsignal.studio.library.ClipProblem;
import space.clipsignal.studio.platform.problem.Problem.Violation;
import space.clipsignal.tiktok.publish.CreatorInfo;
import space.clipsignal.tiktok.publish.VideoPost;

/**
 * What TikTok's content sharing guidelines forbid (content-sharing-guidelines, checked 2026-11), checked on the server
 * whatever client sent it. Pure: the same request, clip and creator info give the same answer.
 */
final class PostRules {

    /** Control characters but line breaks and tabs, and code units that are no character: TikTok would get others. */
    private static final Pattern UNSENDABLE = Pattern.compile("[\\p{Cc}\\p{Cs}&&[^\\n\\r\\t]]");

    private final PublishRequest request;
    private final List<Violation> violations = new ArrayList<>();

    private PostRules(PublishRequest request) {
        this.request = request;
    }

    /** What is wrong with a draft; empty if nothing is. */
    static List<Violation> ofDraft(PublishRequest request, Clip clip) {
        var rules = new PostRules(request);
        rules.consent();
        rules.noSettings();
        rules.playable(clip);
        return rules.violations;
    }

    /** What is wrong with a Direct Post to this creator, as TikTok describes it now; empty if nothing is. */
    static List<Violation> ofDirectPost(PublishRequest request, Clip clip, CreatorInfo.Ready creator) {
        var rules = new PostRules(request);
        rules.consent();
        rules.title();
        rules.privacy(creator);
        rules.interactions(creator);
        rules.disclosure();
        rules.cover(clip);
        rules.playable(clip);
        rules.duration(clip, creator.maxVideoDuration());
        return rules.violations;
    }

    static boolean isTrue(Boolean value) {
        return Boolean.TRUE.equals(value);
    }

    private void consent() {
        refuseIf(
                !isTrue(request.consent()),
                "consent",
                "must be true: nothing is sent to TikTok before the creator agrees to the declaration");
    }

    private void noSettings() {
        refuseSetting("title", request.title());
        refuseSetting("privacyLevel", request.privacyLevel());
        refuseSetting("allowComment", request.allowComment());
        refuseSetting("allowDuet", request.allowDuet());
        refuseSetting("allowStitch", request.allowStitch());
        refuseSetting("discloseCommercialContent", request.discloseCommercialContent());
        refuseSetting("yourBrand", request.yourBrand());
        refuseSetting("brandedContent", request.brandedContent());
        refuseSetting("aiGenerated", request.aiGenerated());
        refuseSetting("coverTimestampMs", request.coverTimestampMs());
    }

    private void refuseSetting(String field, Object value) {
        refuseIf(
                value != null,
                field,
                "TikTok ignores this in drafts, the creator sets it in the TikTok app: leave it out");
    }

    private void title() {
        var length = Optional.ofNullable(request.title()).map(String::length).orElse(0);
        refuseIf(
                length > VideoPost.MAX_TITLE_LENGTH,
                "title",
                "has " + length + " UTF-16 units; TikTok takes " + VideoPost.MAX_TITLE_LENGTH);
        refuseIf(
                Optional.ofNullable(request.title())
                        .filter(UNSENDABLE.asPredicate())
                        .isPresent(),
                "title",
                "has a control character or half of a surrogate pair: type it again");
    }

    private void privacy(CreatorInfo.Ready creator) {
        if (request.privacyLevel() == null) {
            refuse("privacyLevel", "must be chosen; TikTok allows no default");
            return;
        }
        refuseIf(
                !creator.privacyLevelOptions().contains(request.privacyLevel().level()),
                "privacyLevel",
                "is not offered for this account now; offered: " + creator.privacyLevelOptions());
    }

    private void interactions(CreatorInfo.Ready creator) {
        refuseInteraction("allowComment", request.allowComment(), creator.commentDisabled());
        refuseInteraction("allowDuet", request.allowDuet(), creator.duetDisabled());
        refuseInteraction("allowStitch", request.allowStitch(), creator.stitchDisabled());
    }

    private void refuseInteraction(String field, Boolean wanted, boolean disabled) {
        refuseIf(isTrue(wanted) && disabled, field, "the creator has switched this off in TikTok");
    }

    private void disclosure() {
        var any = isTrue(request.yourBrand()) || isTrue(request.brandedContent());
        var disclosed = isTrue(request.discloseCommercialContent());
        refuseIf(
                disclosed && !any,
                "discloseCommercialContent",
                "You need to indicate if your content promotes yourself, a third party, or both.");
        refuseIf(
                any && !disclosed,
                "discloseCommercialContent",
                "must be on when the post promotes your brand or branded content");
        refuseIf(
                isTrue(request.brandedContent()) && request.privacyLevel() == PrivacyChoice.SELF_ONLY,
                "privacyLevel",
                "Branded content visibility cannot be set to private.");
        refuseIf(
                isTrue(request.brandedContent()) && request.privacyLevel() == PrivacyChoice.FOLLOWER_OF_CREATOR,
                "privacyLevel",
                "branded content must be visible to everyone or to friends");
    }

    private void cover(Clip clip) {
        var at = request.coverTimestampMs();
        var millis = clip.duration().toMillis();
        refuseIf(
                at != null && (at < 0 || at > millis),
                "coverTimestampMs",
                "must lie within the clip, 0 to " + millis + " milliseconds");
    }

    private void playable(Clip clip) {
        clip.problems().stream()
                .filter(ClipProblem::blocking)
                .forEach(problem -> refuse("clipId", problem.message() + " " + problem.remedy()));
    }

    private void duration(Clip clip, Duration most) {
        refuseIf(
                clip.duration().compareTo(most) > 0,
                "clipId",
                "is longer than the " + most.toSeconds() + " seconds that this account may post: cut it shorter");
    }

    private void refuseIf(boolean broken, String field, String message) {
        if (broken) {
            refuse(field, message);
        }
    }

    private void refuse(String field, String message) {
        violations.add(new Violation(field, message));
    }
}
