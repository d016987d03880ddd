package space.clipsignal.studio.publish;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import space.clipsignal.studio.library.Clips;
import space.clipsignal.studio.publish.PostState.CanFail;
import space.clipsignal.studio.publish.PostState.CanSettle;

/** The only writer of a post's state: one compare-and-set for each transition, its timeline entry beside it. */
@ApplicationScoped
class Ledger {

    @Inject
    PostRepository posts;

    @Inject
    TimelineRepository timeline;

    @Inject
    PostMapper mapper;

    @Inject
    Clips clips;

    @Inject
    EntityManager entities;

    @Inject
    InstantSource clock;

    /** The post as it stands now, in the database and not in any cache. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    Optional<Post> read(PostId id) {
        return posts.findByIdOptional(id.value()).map(mapper::post);
    }

    /**
     * Moves a post on.
     *
     * @param detail what a person should know about this step, or null
     * @return the post in its new state
     * @throws Fenced if the post is no longer in the state that {@code post} shows; nothing has changed then
     */
    @Transactional
    Post move(Post post, PostState next, Source source, String detail) {
        var now = clock.instant();
        var row = posts.findById(post.id().value());
        // The row is only a carrier for the update below: detached, it cannot be written a second way.
        entities.detach(row);
        row.version = post.version();
        mapper.write(row, next);
        row.stateSince = next.getClass() == post.state().getClass() ? post.stateSince() : now;
        if (next instanceof PostState.Initialising) {
            row.initialisedAt = now;
            row.starts++;
        }
        if (!posts.compareAndSet(row, now)) {
            throw new Fenced(post.id());
        }
        if (next.status() != post.state().status() || detail != null) {
            note(post, next.status(), source, detail, now);
        }
        if (holdsClip(next) != holdsClip(post.state())) {
            hold(post, holdsClip(next));
        }
        row.version++;
        row.attempts = 0;
        return mapper.post(row);
    }

    /** Writes down something worth knowing that changes no state. */
    @Transactional
    void note(Post post, String detail) {
        note(post, post.state().status(), Source.STUDIO, detail, clock.instant());
    }

    /** Counts a vain try, which makes the next one wait longer. */
    @Transactional
    void failedAttempt(Post post) {
        posts.countAttempt(post);
    }

    /** Writes down that a scheduled post was checked. */
    @Transactional
    void checked(Post post) {
        posts.checked(post, clock.instant());
    }

    private void hold(Post post, boolean wanted) {
        if (wanted) {
            clips.hold(post.clipId(), holder(post.id()));
        } else {
            clips.release(post.clipId(), holder(post.id()));
        }
    }

    /** Under what name a post holds its clip. */
    static String holder(PostId id) {
        return "post:" + id;
    }

    /** Whether a post in this state may still need its file. */
    private static boolean holdsClip(PostState state) {
        return (state instanceof CanFail || state instanceof CanSettle) && !(state instanceof PostState.InInbox);
    }

    private void note(Post post, PostStatus status, Source source, String detail, Instant at) {
        var entry = new TimelineEntity();
        entry.workspaceId = post.workspaceId().value();
        entry.postId = post.id().value();
        entry.state = status;
        entry.at = at;
        entry.source = source;
        entry.detail = detail;
        timeline.persist(entry);
    }
}
