package space.clipsignal.studio.library;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;
import static space.clipsignal.studio.library.LibraryCalls.CLIPS;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import space.clipsignal.studio.testing.Creator;
import space.clipsignal.studio.testing.media.Media;

/** Clips on their way out for good, and what keeps them. */
@QuarkusTest
class DeletionTest {

    @Inject
    Clips clips;

    LibraryCalls library;

    @BeforeEach
    void logIn() {
        library = LibraryCalls.as(Creator.NO_COMMENTS);
    }

    @Test
    void keepsEqualBytesOnceAndUntilTheLastClipIsGone() {
        var before = library.keptFiles().size();
        var first = library.uploaded("first.mp4", Media.ROTATED_MP4.bytes());
        var second = library.uploaded("second.mp4", Media.ROTATED_MP4.bytes());
        assertThat(library.keptFiles()).hasSize(before + 1);

        delete(first, 204);
        var content = library.call().get(CLIPS + "/" + second + "/content").asByteArray();
        assertThat(content).isEqualTo(Media.ROTATED_MP4.bytes());

        delete(second, 204);
        await("the bytes are gone")
                .untilAsserted(() -> assertThat(library.keptFiles()).hasSize(before));
        library.call().get(CLIPS + "/" + second).then().statusCode(404);
        delete(second, 404);
    }

    @Test
    void keepsAClipThatSomebodyHolds() {
        var id = library.uploaded("held.mov", Media.AURORA_MOV.bytes());
        var clip = ClipId.fromString(id);
        QuarkusTransaction.requiringNew().run(() -> {
            clips.hold(clip, "post:1");
            clips.hold(clip, "post:1");
            clips.hold(clip, "post:2");
        });

        delete(id, 409);
        QuarkusTransaction.requiringNew().run(() -> clips.release(clip, "post:1"));
        delete(id, 409);
        QuarkusTransaction.requiringNew().run(() -> clips.release(clip, "post:2"));
        delete(id, 204);
    }

    @Test
    void forgetsAHoldWhoseTransactionFails() {
        var id = library.uploaded("held.mov", Media.AURORA_MOV.bytes());
        QuarkusTransaction.begin();
        clips.hold(ClipId.fromString(id), "post:1");
        QuarkusTransaction.rollback();

        delete(id, 204);
    }

    @Test
    void deletesNobodyElsesClip() {
        var id = library.uploaded("mine.mov", Media.AURORA_MOV.bytes());

        LibraryCalls.as(Creator.PRIVATE)
                .call()
                .delete(CLIPS + "/" + id)
                .then()
                .statusCode(404)
                .body("type", equalTo("urn:clipsignal:problem:no-such-clip"));
        library.call().get(CLIPS + "/" + id).then().statusCode(200);
    }

    private void delete(String id, int status) {
        library.call().delete(CLIPS + "/" + id).then().statusCode(status);
    }
}
