package space.clipsignal.studio.publish;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Set;
import space.clipsignal.studio.account.TikTokAccess;
import space.clipsignal.studio.publish.PostState.CanBeDoubtful;
import space.clipsignal.studio.publish.PostState.Completing;
import space.clipsignal.studio.publish.PostState.Failure;
import space.clipsignal.studio.publish.PostState.InInbox;
import space.clipsignal.studio.publish.PostState.Processing;
import space.clipsignal.studio.publish.PostState.Published;
import space.clipsignal.tiktok.TikTok;
import space.clipsignal.tiktok.error.ErrorCode;
import space.clipsignal.tiktok.error.TikTokException;
import space.clipsignal.tiktok.publish.PrivacyLevel;
import space.clipsignal.tiktok.publish.PublishId;
import space.clipsignal.tiktok.publish.PublishStatus;

/** Asks TikTok what became of a post, until it is known, and never re-sends anything. */
@ApplicationScoped
class StatusAsker {

    /** A publish id that TikTok does not know may just be too new; after this time it will not come any more. */
    private static final Duration TOO_NEW = Duration.ofMinutes(10);

    private static final int DENIED_OFTEN = 5;
    private static final Set<ErrorCode> DENIALS =
            Set.of(ErrorCode.INVALID_PUBLISH_ID, ErrorCode.TOKEN_NOT_AUTHORIZED_FOR_SPECIFIED_PUBLISH_ID);

    @Inject
    StatusTracker tracker;

    @Inject
    Ledger ledger;

    @Inject
    RateWindows windows;

    @Inject
    TikTokAccess access;

    @Inject
    TikTok tikTok;

    @Inject
    Pace pace;

    @Inject
    InstantSource clock;

    Step step(Post post, Processing state) {
        try {
            if (tracker.hear(post, StatusTracker.word(ask(post, state.publishId())), Source.POLL)) {
                return new Step.Again();
            }
        } catch (TikTokException.Refused e) {
            if (doubted(post, state, e)) {
                return new Step.Again();
            }
        }
        if (isTooOld(post)) {
            ledger.move(post, state.doubt(new Failure("unconfirmed", null)), Source.STUDIO, null);
            return new Step.Done();
        }
        return next(post, Duration.ofSeconds(2), Duration.ofHours(1));
    }

    /** The creator may publish the draft at any time; webhooks tell, and this asks should they be lost. */
    Step step(Post post, InInbox state) {
        return slowly(post, state.publishId(), Duration.ofMinutes(1));
    }

    /** Ids come after moderation, and only for what the public may see. */
    Step step(Post post, Published state) {
        var canBePublic = post.settings()
                .map(direct -> direct.privacyLevel().equals(PrivacyLevel.PUBLIC_TO_EVERYONE))
                .orElse(true);
        return canBePublic && state.publicVideoIds().isEmpty()
                ? slowly(post, state.publishId(), Duration.ofSeconds(5))
                : new Step.Done();
    }

    /** How much TikTok has of an upload whose last chunk may have arrived. */
    Uploaded uploaded(Post post, Completing state) {
        try {
            var status = ask(post, state.upload().publishId());
            if (tracker.hear(post, StatusTracker.word(status), Source.POLL)) {
                return new Uploaded.Settled();
            }
            return status instanceof PublishStatus.ProcessingUpload u
                            && u.uploadedBytes().isPresent()
                    ? new Uploaded.Bytes(u.uploadedBytes().getAsLong())
                    : new Uploaded.Unclear();
        } catch (TikTokException.Refused e) {
            return doubted(post, state, e) ? new Uploaded.Settled() : new Uploaded.Unclear();
        }
    }

    private Step slowly(Post post, PublishId publishId, Duration least) {
        try {
            if (tracker.hear(post, StatusTracker.word(ask(post, publishId)), Source.POLL)) {
                return new Step.Again();
            }
        } catch (TikTokException.Refused e) {
            // What is known stays true; TikTok just says no more of it.
        }
        return isTooOld(post) ? new Step.Done() : next(post, least, Duration.ofHours(6));
    }

    private PublishStatus ask(Post post, PublishId publishId) {
        windows.take(post.workspaceId(), post.accountId(), Limit.STATUS);
        return access.call(post.accountId(), token -> tikTok.status(token, publishId));
    }

    /** Doubts only after TikTok has said again and again, for longer than an id can be new, that it does not know it. */
    private boolean doubted(Post post, CanBeDoubtful state, TikTokException.Refused e) {
        ledger.failedAttempt(post);
        if (!DENIALS.contains(e.code())
                || post.attempts() < DENIED_OFTEN
                || post.stateSince().plus(TOO_NEW).isAfter(clock.instant())) {
            return false;
        }
        var evidence = new Failure(e.code().value(), e.logId().orElse(null));
        ledger.move(post, state.doubt(evidence), Source.POLL, "TikTok: " + e.getMessage());
        return true;
    }

    private boolean isTooOld(Post post) {
        return post.stateSince().plus(Pace.PATIENCE).isBefore(clock.instant());
    }

    private Step next(Post post, Duration least, Duration most) {
        return new Step.At(pace.ask(post.stateSince(), least, most));
    }

    /** What TikTok says of an upload. */
    sealed interface Uploaded {
        /** The question ended the matter: the post has moved on. */
        record Settled() implements Uploaded {}

        /** TikTok holds so many bytes. */
        record Bytes(long count) implements Uploaded {}

        /** It says nothing of bytes yet. */
        record Unclear() implements Uploaded {}
    }
}
