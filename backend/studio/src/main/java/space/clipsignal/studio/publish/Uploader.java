package space.clipsignal.studio.publish;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.UncheckedIOException;
import java.time.InstantSource;
import java.util.OptionalLong;
import space.clipsignal.studio.library.Clips;
import space.clipsignal.studio.library.probe.Container;
import space.clipsignal.studio.publish.PostState.Completing;
import space.clipsignal.studio.publish.PostState.Failure;
import space.clipsignal.studio.publish.PostState.Upload;
import space.clipsignal.studio.publish.PostState.Uploading;
import space.clipsignal.tiktok.TikTok;
import space.clipsignal.tiktok.error.TikTokException;
import space.clipsignal.tiktok.publish.ChunkAnswer;
import space.clipsignal.tiktok.publish.ChunkUpload;
import space.clipsignal.tiktok.publish.ContentType;

/**
 * Sends the chunks, one after another. Before the last one leaves, the ledger says so: up to that point TikTok cannot
 * have the whole file and starting over is safe; from then on only TikTok's word counts.
 */
@ApplicationScoped
class Uploader {

    private static final int MOST_STARTS = 3;
    private static final Failure UNCONFIRMED = new Failure("upload_unconfirmed", null);

    @Inject
    Ledger ledger;

    @Inject
    StatusAsker asker;

    @Inject
    Clips clips;

    @Inject
    TikTok tikTok;

    @Inject
    Pace pace;

    @Inject
    InstantSource clock;

    /** Sends the next chunk, which is not the last one, or says that the last one is next. */
    Step step(Post post, Uploading state) {
        var plan = state.upload().plan();
        var next = plan.chunksWithin(state.bytesSent());
        if (next >= plan.chunkCount() - 1) {
            var completing = ledger.move(post, state.beforeLastChunk(), Source.STUDIO, null);
            // TikTok may already count every byte: then nothing is left to send, only to ask.
            return next == plan.chunkCount()
                    ? new Step.Again()
                    : sendMissing(completing, (Completing) completing.state(), next);
        }
        try {
            return switch (send(post, state.upload(), next)) {
                case ChunkAnswer.Stored s ->
                    moved(post, state.progress(plan.chunk(next).last() + 1), null);
                case ChunkAnswer.OutOfStep o -> outOfStep(post, state, o.uploadedBytes());
                case ChunkAnswer.UrlExpired e -> startOver(post, state, "The upload URL is too old");
                case ChunkAnswer.UnknownUpload u -> startOver(post, state, "TikTok no longer knows this upload");
                case ChunkAnswer.Refused r -> moved(post, state.fail(refused(r)), null);
                case ChunkAnswer.ServerTrouble t -> later(post);
                case ChunkAnswer.Complete c ->
                    // TikTok counts differently from us. Only its word can tell what it has.
                    moved(post, state.beforeLastChunk(), "TikTok says that it has the whole file.");
            };
        } catch (TikTokException.Refused e) {
            return moved(post, state.fail(new Failure(e.code().value(), null)), null);
        } catch (UncheckedIOException e) {
            return moved(post, state.fail(new Failure("clip_gone", null)), null);
        }
    }

    /** After a stop in mid-air: asks what TikTok has, and sends again only what it says is missing. */
    Step step(Post post, Completing state) {
        return switch (asker.uploaded(post, state)) {
            case StatusAsker.Uploaded.Settled s -> new Step.Again();
            case StatusAsker.Uploaded.Unclear u -> doubtOrLater(post, state);
            case StatusAsker.Uploaded.Bytes b -> {
                var next = state.upload().plan().chunksWithin(b.count());
                if (next == state.upload().plan().chunkCount()) {
                    yield moved(post, state.complete(), null);
                }
                yield state.upload().takesBytes(clock.instant())
                        ? sendMissing(post, state, next)
                        : doubtOrLater(post, state);
            }
        };
    }

    /** Every answer but "I have it all" is a reason to ask, never to begin again: an earlier chunk may have arrived. */
    private Step sendMissing(Post post, Completing state, int next) {
        return switch (send(post, state.upload(), next)) {
            case ChunkAnswer.Complete c -> moved(post, state.complete(), null);
            case ChunkAnswer.Stored s -> moved(post, state.progress(s.uploadedBytes()), null);
            case ChunkAnswer.OutOfStep o -> later(post);
            case ChunkAnswer.UrlExpired e -> later(post);
            case ChunkAnswer.UnknownUpload u -> later(post);
            case ChunkAnswer.Refused r -> later(post);
            case ChunkAnswer.ServerTrouble t -> later(post);
        };
    }

    /** Once no byte can arrive any more and TikTok still does not say that it has them all, a person has to look. */
    private Step doubtOrLater(Post post, Completing state) {
        return state.upload().isOver(clock.instant())
                ? moved(
                        post,
                        state.doubt(UNCONFIRMED),
                        "The upload URL has ended and TikTok does not confirm the upload.")
                : later(post);
    }

    private Step outOfStep(Post post, Uploading state, OptionalLong uploaded) {
        if (uploaded.isEmpty()) {
            return startOver(post, state, "TikTok refuses the chunk without saying why");
        }
        return uploaded.getAsLong() == state.bytesSent()
                ? later(post)
                : moved(post, state.progress(uploaded.getAsLong()), null);
    }

    /** A new init, but not without end: what fails three times from the beginning fails for a reason. */
    private Step startOver(Post post, Uploading state, String why) {
        if (post.starts() >= MOST_STARTS) {
            return moved(post, state.fail(new Failure("upload_kept_failing", null)), why + ".");
        }
        var detail = why + ": starting over. Abandoned: " + state.upload().publishId();
        ledger.move(post, state.startOver(), Source.STUDIO, detail);
        return new Step.At(pace.retry(post.starts()));
    }

    private ChunkAnswer send(Post post, Upload upload, int index) {
        var clip = clips.find(post.workspaceId(), post.clipId());
        return tikTok.put(new ChunkUpload(
                upload.url(),
                clips.file(post.workspaceId(), clip),
                upload.plan().chunk(index),
                post.sizeBytes(),
                contentType(clip.container())));
    }

    private static ContentType contentType(Container container) {
        return switch (container) {
            case MP4 -> ContentType.MP4;
            case MOV -> ContentType.QUICKTIME;
            case WEBM -> ContentType.WEBM;
        };
    }

    private Step moved(Post post, PostState next, String detail) {
        ledger.move(post, next, Source.STUDIO, detail);
        return new Step.Again();
    }

    private Step later(Post post) {
        ledger.failedAttempt(post);
        return new Step.At(pace.retry(post.attempts()));
    }

    private static Failure refused(ChunkAnswer.Refused answer) {
        return new Failure("upload_refused_" + answer.status(), null);
    }
}
