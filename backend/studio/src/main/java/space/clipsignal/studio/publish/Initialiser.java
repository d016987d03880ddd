package space.clipsignal.studio.publish;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.InstantSource;
import space.clipsignal.studio.account.TikTokAccess;
import space.clipsignal.studio.publish.PostState.Failure;
import space.clipsignal.studio.publish.PostState.Initialising;
import space.clipsignal.studio.publish.PostState.Upload;
import space.clipsignal.tiktok.TikTok;
import space.clipsignal.tiktok.error.ErrorCode;
import space.clipsignal.tiktok.error.TikTokException;
import space.clipsignal.tiktok.oauth.AccessToken;
import space.clipsignal.tiktok.publish.UploadPlan;
import space.clipsignal.tiktok.publish.UploadTicket;

/**
 * Asks TikTok for a place to upload to. If the answer is lost, asking again is safe: an init without bytes never
 * becomes a post.
 */
@ApplicationScoped
class Initialiser {

    /** An upload URL is valid for 1 hour (content-posting-api-reference-direct-post, checked 2026-11). */
    static final Duration UPLOAD_URL_LIFE = Duration.ofHours(1);

    @Inject
    Ledger ledger;

    @Inject
    RateWindows windows;

    @Inject
    TikTokAccess access;

    @Inject
    TikTok tikTok;

    @Inject
    PublishSettings settings;

    @Inject
    InstantSource clock;

    Step step(Post post, Initialising state) {
        windows.take(post.workspaceId(), post.accountId(), Limit.initOf(post.mode()));
        // Counted from before the call, so that we never believe in a URL longer than TikTok does.
        var expiresAt = clock.instant().plus(UPLOAD_URL_LIFE);
        try {
            var plan = UploadPlan.of(post.sizeBytes(), settings.chunkBytes());
            var ticket = access.call(post.accountId(), token -> init(token, post, plan));
            var upload = new Upload(ticket.publishId(), ticket.uploadUrl(), expiresAt, plan);
            ledger.move(post, state.receive(upload), Source.STUDIO, null);
        } catch (TikTokException.Refused e) {
            fail(post, state, e.code(), e);
        } catch (TikTokException.ScopeMissing e) {
            fail(post, state, e.code(), e);
        }
        return new Step.Again();
    }

    private UploadTicket init(AccessToken token, Post post, UploadPlan plan) {
        return post.settings()
                .map(direct -> tikTok.initDirectPost(token, direct.toVideoPost(), plan))
                .orElseGet(() -> tikTok.initDraft(token, plan));
    }

    private void fail(Post post, Initialising state, ErrorCode code, TikTokException e) {
        var failure = new Failure(code.value(), e.logId().orElse(null));
        ledger.move(post, state.fail(failure), Source.STUDIO, "TikTok: " + e.getMessage());
    }
}
