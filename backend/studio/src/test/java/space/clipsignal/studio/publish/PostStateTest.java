package space.clipsignal.studio.publish;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Method;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
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
import space.clipsignal.studio.publish.PostState.Upload;
import space.clipsignal.studio.publish.PostState.Uploading;
import space.clipsignal.tiktok.publish.PublishId;
import space.clipsignal.tiktok.publish.UploadPlan;

class PostStateTest {

    private static final Instant END = Instant.parse("2026-11-22T13:00:00Z");
    private static final PublishId ID = new PublishId("v_pub_file~v2-1.1");
    private static final Upload UPLOAD =
            new Upload(ID, URI.create("https://upload.example/"), END, UploadPlan.of(30_000_000, 10_000_000));
    private static final Failure REFUSED = new Failure("spam_risk", null);

    @Test
    void neverLeadsFromTheLastChunkToAnotherInit() {
        assertThat(Completing.class.getMethods())
                .extracting(Method::getReturnType)
                .doesNotContain(Initialising.class, Uploading.class, Queued.class);
        assertThat(Processing.class.getMethods())
                .extracting(Method::getReturnType)
                .doesNotContain(Initialising.class, Uploading.class, Queued.class);
    }

    @Test
    void isOverOnlyWhenNothingCanBeOnItsWayAnyMore() {
        assertThat(UPLOAD.isOver(END.plus(Duration.ofMinutes(9)))).isFalse();
        assertThat(UPLOAD.isOver(END.plus(Duration.ofMinutes(10)))).isTrue();
    }

    @Test
    void endsADoubtByWhatAPersonSaw() {
        var doubt = new InDoubt(ID, REFUSED);

        assertThat(doubt.settle(true)).isEqualTo(new Published(ID, List.of()));
        assertThat(doubt.settle(false)).isEqualTo(new Failed(new Failure("not_posted", null)));
    }

    @Test
    void takesBytesUntilTheUrlEnds() {
        assertThat(UPLOAD.takesBytes(END.minusMillis(1))).isTrue();
        assertThat(UPLOAD.takesBytes(END)).isFalse();
    }

    @Test
    void publishesOnTikToksWordFromEveryStateInWhichBytesMayBeComplete() {
        var word = new TikTokWord.Posted(List.of("7"));
        var published = new Published(ID, List.of("7"));

        assertThat(word.after(new Completing(UPLOAD, 0))).contains(published);
        assertThat(word.after(new Processing(ID))).contains(published);
        assertThat(word.after(new InInbox(ID))).contains(published);
        assertThat(word.after(new InDoubt(ID, REFUSED))).contains(published);
    }

    @Test
    void believesNoWordAboutWhatTikTokCannotHave() {
        var word = new TikTokWord.Posted(List.of("7"));

        assertThat(word.after(new Queued())).isEmpty();
        assertThat(word.after(new Initialising())).isEmpty();
        assertThat(word.after(new Failed(REFUSED))).isEmpty();
        assertThat(word.after(new Cancelled())).isEmpty();
    }

    @Test
    void hearsTheSameWordTwiceAndChangesOnce() {
        var once = new TikTokWord.Posted(List.of("7")).after(new Processing(ID)).orElseThrow();

        assertThat(new TikTokWord.Posted(List.of("7")).after(once)).isEmpty();
        assertThat(new TikTokWord.Posted(List.of()).after(once)).isEmpty();
        assertThat(new TikTokWord.Posted(List.of("8")).after(once)).contains(new Published(ID, List.of("7", "8")));
        assertThat(new TikTokWord.Delivered().after(new InInbox(ID))).isEmpty();
    }

    @Test
    void neverFallsBackFromPublished() {
        var published = new Published(ID, List.of("7"));

        assertThat(new TikTokWord.Delivered().after(published)).isEmpty();
        assertThat(new TikTokWord.Refused(REFUSED).after(published)).isEmpty();
        assertThat(new TikTokWord.Underway().after(published)).isEmpty();
    }

    @Test
    void forgetsAVideoThatIsNoLongerPublic() {
        assertThat(new TikTokWord.Hidden("7").after(new Published(ID, List.of("7", "8"))))
                .contains(new Published(ID, List.of("8")));
        assertThat(new TikTokWord.Hidden("9").after(new Published(ID, List.of("7"))))
                .isEmpty();
    }

    @Test
    void failsOnTikToksWordFromEveryStateThatCanFail() {
        var word = new TikTokWord.Refused(REFUSED);

        assertThat(List.of(new Uploading(UPLOAD, 0), new Completing(UPLOAD, 0), new Processing(ID), new InInbox(ID)))
                .allSatisfy(state -> assertThat(word.after(state)).contains(new Failed(REFUSED)));
    }
}
