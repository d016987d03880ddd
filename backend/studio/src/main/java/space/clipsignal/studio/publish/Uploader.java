package space.clipsignal.studio.publish;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.InstantSource;
import java.util.OptionalLong;
import space.clipsignal.studio.library.Clips;
import space.clipsignal.studio.library.probe.Container;
import space.clipsignal.studio.publish.PostState.Completing;
import space.clipsignal.studio.publish.PostState.Failure;
import space.clipsignal.studio.publish.PostState.Upload;
import space.clipsignal.studio.publish.PostState.Uploading;
import space.clipsignal.tiktok.TikTok;
import space.clipsignal.tiktok.publish.ChunkAnswer;
import space.clipsignal.tiktok.publish.ChunkUpload;
import space.clipsignal.tiktok.publish.ContentType;

/**
 * Sends the chunks, one after another. Before the last one leaves, the ledger says so: up to that point TikTok cannot
 * have the whole file and starting over is safe; from then on only TikTok's word counts.
 */
@ApplicationScoped
class Uploader {

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
        if (next == plan.chunkCount() - 1) {
            var completing = ledger.move(post, state.beforeLastChunk(), Source.STUDIO, null);
            return sendLast(completing, (Completing) completing.state());
        }
        return switch (send(post, state.upload(), next)) {
            case ChunkAnswer.Stored s ->
                moved(post, state.progress(plan.chunk(next).last() + 1), null);
            case ChunkAnswer.OutOfStep o -> outOfStep(post, state, o.uploadedBytes());
            case ChunkAnswer.UrlExpired e ->
                moved(post, state.startOver(), "The upload URL is too old: starting over with a new one.");
            case ChunkAnswer.UnknownUpload u ->
                moved(post, state.startOver(), "TikTok no longer knows this upload: starting over with a new one.");
            case ChunkAnswer.Refused r -> moved(post, state.fail(refused(r)), null);
            case ChunkAnswer.ServerTrouble t -> later(post);
            case ChunkAnswer.Complete c ->
                // TikTok counts differently from us. Only its word can tell what it has.
                moved(post, state.beforeLastChunk(), "TikTok says that it has the whole file.");
        };
    }

    /** After a stop in mid-air: asks what TikTok has, and sends the last chunk again only if it is missing. */
    Step step(Post post, Completing state) {
        return switch (asker.uploaded(post, state)) {
            case StatusAsker.Uploaded.Settled s -> new Step.Again();
            case StatusAsker.Uploaded.Unclear u -> later(post);
            case StatusAsker.Uploaded.Bytes b -> {
                if (b.count() >= post.sizeBytes()) {
                    yield moved(post, state.complete(), null);
                }
                yield incomplete(post, state, b.count());
            }
        };
    }

    private Step incomplete(Post post, Completing state, long uploaded) {
        if (state.upload().isOver(clock.instant())) {
            return moved(
                    post,
                    state.startOver(clock.instant()),
                    "TikTok lacks bytes and the upload URL has ended: starting over with a new one.");
        }
        if (!state.upload().takesBytes(clock.instant())) {
            return later(post);
        }
        var plan = state.upload().plan();
        return plan.chunksWithin(uploaded) < plan.chunkCount() - 1
                ? moved(post, state.resume(uploaded), null)
                : sendLast(post, state);
    }

    private Step sendLast(Post post, Completing state) {
        return switch (send(post, state.upload(), state.upload().plan().chunkCount() - 1)) {
            case ChunkAnswer.Complete c -> moved(post, state.complete(), null);
            // A 400 says that this request was wrong, not that an earlier one was: TikTok is asked like for the rest.
            case ChunkAnswer.Stored s -> later(post);
            case ChunkAnswer.OutOfStep o -> later(post);
            case ChunkAnswer.UrlExpired e -> later(post);
            case ChunkAnswer.UnknownUpload u -> later(post);
            case ChunkAnswer.Refused r -> later(post);
            case ChunkAnswer.ServerTrouble t -> later(post);
        };
    }

    private Step outOfStep(Post post, Uploading state, OptionalLong uploaded) {
        if (uploaded.isEmpty()) {
            return moved(post, state.startOver(), "TikTok refuses the chunk without saying why: starting over.");
        }
        return uploaded.getAsLong() == state.bytesSent()
                ? later(post)
                : moved(post, state.progress(uploaded.getAsLong()), null);
    }

    private ChunkAnswer send(Post post, Upload upload, int index) {
        var clip = clips.find(post.workspaceId(), post.clipId());
        // The file cannot be gone: the post holds its clip. Should the disk fail, the job's retry says so in the log.
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
