package space.clipsignal.studio.publish;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import org.jboss.logging.Logger;
import space.clipsignal.studio.account.ReconnectNeeded;
import space.clipsignal.studio.publish.PostState.Cancelled;
import space.clipsignal.studio.publish.PostState.Completing;
import space.clipsignal.studio.publish.PostState.Failed;
import space.clipsignal.studio.publish.PostState.InDoubt;
import space.clipsignal.studio.publish.PostState.InInbox;
import space.clipsignal.studio.publish.PostState.Initialising;
import space.clipsignal.studio.publish.PostState.Processing;
import space.clipsignal.studio.publish.PostState.Published;
import space.clipsignal.studio.publish.PostState.Queued;
import space.clipsignal.studio.publish.PostState.Scheduled;
import space.clipsignal.studio.publish.PostState.Uploading;
import space.clipsignal.tiktok.error.TikTokException;

/** Walks a post through its states. Killed anywhere, it goes on from what the ledger holds. */
@ApplicationScoped
class Publisher {

    private static final Logger LOG = Logger.getLogger(Publisher.class);

    @Inject
    Ledger ledger;

    @Inject
    Preparer preparer;

    @Inject
    Initialiser initialiser;

    @Inject
    Uploader uploader;

    @Inject
    StatusAsker asker;

    @Inject
    Pace pace;

    @Inject
    InstantSource clock;

    /** Takes all steps that can be taken now. Returns when to come back; empty when nothing is left to do. */
    Optional<Instant> run(PostId id) {
        while (true) {
            var post = ledger.read(id);
            if (post.isEmpty()) {
                return Optional.empty();
            }
            switch (tryStep(post.get())) {
                case Step.Again again -> {}
                case Step.At at -> {
                    return Optional.of(at.when());
                }
                case Step.Done done -> {
                    return Optional.empty();
                }
            }
        }
    }

    private Step tryStep(Post post) {
        try {
            return step(post);
        } catch (Fenced e) {
            LOG.debug(e.getMessage());
            return new Step.Again();
        } catch (ReconnectNeeded | TikTokException.ScopeMissing e) {
            if (post.attempts() == 0) {
                ledger.note(post, "Waiting until TikTok is connected again.");
            }
            ledger.failedAttempt(post);
            return new Step.At(clock.instant().plus(Pace.RECONNECT));
        } catch (QuotaUsed e) {
            if (post.attempts() == 0 && e.freeAt().isAfter(clock.instant().plus(Pace.RATE_LIMIT))) {
                ledger.note(post, e.problem().detail() + " Waiting.");
                ledger.failedAttempt(post);
            }
            return new Step.At(e.freeAt());
        } catch (TikTokException.RateLimited e) {
            return new Step.At(clock.instant().plus(Pace.RATE_LIMIT));
        } catch (TikTokException.Unreachable | TikTokException.TokenRejected e) {
            LOG.infof("post %s: %s", post.id(), e.getMessage());
            ledger.failedAttempt(post);
            return new Step.At(pace.retry(post.attempts()));
        }
    }

    private Step step(Post post) {
        return switch (post.state()) {
            case Scheduled scheduled -> preparer.step(post, scheduled);
            case Queued queued -> preparer.begin(post, queued);
            case Initialising initialising -> initialiser.step(post, initialising);
            case Uploading uploading -> uploader.step(post, uploading);
            case Completing completing -> uploader.step(post, completing);
            case Processing processing -> asker.step(post, processing);
            case InInbox inInbox -> asker.step(post, inInbox);
            case Published published -> asker.step(post, published);
            case Failed failed -> new Step.Done();
            case Cancelled cancelled -> new Step.Done();
            case InDoubt inDoubt -> new Step.Done();
        };
    }
}
