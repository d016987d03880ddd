package space.clipsignal.studio.publish;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import space.clipsignal.studio.library.Clip;
import space.clipsignal.studio.library.ClipId;
import space.clipsignal.studio.library.ClipProblem;
import space.clipsignal.studio.library.probe.Container;
import space.clipsignal.studio.platform.problem.Problem.Violation;
import space.clipsignal.tiktok.publish.CreatorInfo;
import space.clipsignal.tiktok.publish.PrivacyLevel;

class PostRulesTest {

    private static final CreatorInfo.Ready PUBLIC = creator(false, false, false);

    @Test
    void takesTheLeastThatTikTokAsksFor() {
        assertThat(check(request().build(), clip(), PUBLIC)).isEmpty();
    }

    @Test
    void takesNoPrivacyLevelForGranted() {
        assertThat(check(request().privacy(null).build(), clip(), PUBLIC)).containsExactly("privacyLevel");
    }

    @Test
    void offersOnlyWhatTheCreatorHas() {
        assertThat(check(request().privacy(PrivacyChoice.FOLLOWER_OF_CREATOR).build(), clip(), PUBLIC))
                .containsExactly("privacyLevel");
    }

    @Test
    void needsConsent() {
        assertThat(check(request().consent(false).build(), clip(), PUBLIC)).containsExactly("consent");
        assertThat(check(request().consent(null).build(), clip(), PUBLIC)).containsExactly("consent");
    }

    @ParameterizedTest
    @CsvSource({"true,false,false,allowComment", "false,true,false,allowDuet", "false,false,true,allowStitch"})
    void respectsWhatTheCreatorSwitchedOff(boolean comment, boolean duet, boolean stitch, String field) {
        var all = request().interactions(true).build();

        assertThat(check(all, clip(), creator(comment, duet, stitch))).containsExactly(field);
        assertThat(check(request().interactions(false).build(), clip(), creator(comment, duet, stitch)))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "true,  false, false, PUBLIC_TO_EVERYONE, discloseCommercialContent",
        "false, true,  false, PUBLIC_TO_EVERYONE, discloseCommercialContent",
        "false, false, true,  PUBLIC_TO_EVERYONE, discloseCommercialContent",
        "true,  true,  false, SELF_ONLY,",
        "true,  true,  false, PUBLIC_TO_EVERYONE,",
        "true,  false, true,  MUTUAL_FOLLOW_FRIENDS,",
        "true,  false, true,  SELF_ONLY,          privacyLevel",
        "true,  true,  true,  SELF_ONLY,          privacyLevel",
    })
    void disclosesWhatIsCommercial(
            boolean disclose, boolean brand, boolean branded, PrivacyChoice level, String field) {
        var request =
                request().privacy(level).disclosure(disclose, brand, branded).build();

        var violations = check(request, clip(), PUBLIC);

        assertThat(violations).isEqualTo(field == null ? List.of() : List.of(field));
    }

    @Test
    void countsTheTitleInUtf16Units() {
        var clapper = "\uD83C\uDFAC";

        assertThat(check(request().title(clapper.repeat(1100)).build(), clip(), PUBLIC))
                .isEmpty();
        assertThat(check(request().title(clapper.repeat(1100) + "x").build(), clip(), PUBLIC))
                .containsExactly("title");
    }

    @ParameterizedTest
    @ValueSource(strings = {"a\u0000b", "a\u0007b", "half \ud83c only"})
    void takesNoTitleThatWouldArriveAsAnother(String title) {
        assertThat(check(request().title(title).build(), clip(), PUBLIC)).containsExactly("title");
    }

    @Test
    void takesACoverFromWithinTheClip() {
        assertThat(check(request().cover(30_000).build(), clip(), PUBLIC)).isEmpty();
        assertThat(check(request().cover(30_001).build(), clip(), PUBLIC)).containsExactly("coverTimestampMs");
        assertThat(check(request().cover(-1).build(), clip(), PUBLIC)).containsExactly("coverTimestampMs");
    }

    @Test
    void takesNoClipLongerThanTheCreatorMayPost() {
        assertThat(check(request().build(), clip(180.0, List.of()), PUBLIC)).isEmpty();
        assertThat(check(request().build(), clip(180.5, List.of()), PUBLIC)).containsExactly("clipId");
    }

    @Test
    void takesNoClipThatTikTokWouldRefuse() {
        var blocking = new ClipProblem("frame-rate", true, "Too few frames.", "Export it anew.");
        var hint = new ClipProblem("mislabelled", false, "Named wrongly.", "Rename it.");

        assertThat(check(request().build(), clip(10, List.of(blocking)), PUBLIC))
                .containsExactly("clipId");
        assertThat(check(request().build(), clip(10, List.of(hint)), PUBLIC)).isEmpty();
    }

    @Test
    void takesADraftWithoutSettingsAndNothingElse() {
        assertThat(fields(PostRules.ofDraft(RequestBuilder.draft(), clip()))).isEmpty();
        assertThat(fields(PostRules.ofDraft(request().title("x").build(), clip())))
                .contains("title", "privacyLevel");
    }

    private static List<String> check(PublishRequest request, Clip clip, CreatorInfo.Ready creator) {
        return fields(PostRules.ofDirectPost(request, clip, creator));
    }

    private static List<String> fields(List<Violation> violations) {
        return violations.stream().map(Violation::field).toList();
    }

    private static RequestBuilder request() {
        return new RequestBuilder();
    }

    private static CreatorInfo.Ready creator(boolean comment, boolean duet, boolean stitch) {
        var options =
                List.of(PrivacyLevel.PUBLIC_TO_EVERYONE, PrivacyLevel.MUTUAL_FOLLOW_FRIENDS, PrivacyLevel.SELF_ONLY);
        return new CreatorInfo.Ready(
                "Mira", "mira", "https://a.example/a.png", options, comment, duet, stitch, Duration.ofMinutes(3));
    }

    private static Clip clip() {
        return clip(30, List.of());
    }

    private static Clip clip(double seconds, List<ClipProblem> problems) {
        return new Clip(
                new ClipId(new UUID(0, 1)),
                "clip.mp4",
                "00",
                1000,
                Container.MP4,
                "H264",
                seconds,
                720,
                1280,
                30,
                problems,
                Instant.EPOCH);
    }
}
