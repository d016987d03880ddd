package space.clipsignal.simulator.world;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import space.clipsignal.simulator.store.Store;

/**
 * Moves posts on when their time has come, and tells the app.
 * https://developers.tiktok.com/docs/en/webhooks-events, checked 2026-11
 */
public final class Lifecycle {

    /** Per creator and 24 hours, over all apps; "typically around 15". content-sharing-guidelines, checked 2026-11 */
    public static final int DIRECT_POST_CAP = 15;

    private final Store store;
    private final Posts posts;
    private final Creators creators;
    private final Videos videos;
    private final InstantSource clock;
    private final Ids ids;
    private final Pace pace;
    private final Announcer announcer;

    Lifecycle(
            Store store,
            Posts posts,
            Creators creators,
            Videos videos,
            InstantSource clock,
            Ids ids,
            Pace pace,
            Announcer announcer) {
        this.store = store;
        this.posts = posts;
        this.creators = creators;
        this.videos = videos;
        this.clock = clock;
        this.ids = ids;
        this.pace = pace;
        this.announcer = announcer;
    }

    /** Takes every step that is due. */
    public void advance() {
        posts.moving().forEach(post -> advance(post.publishId()));
    }

    /** What a draft's creator does in the TikTok app; false when the draft is not in the inbox. May be repeated. */
    public boolean postFromInbox(String publishId, String privacyLevel) {
        return store.write(() -> {
            Optional<Post> found = posts.find(publishId)
                    .filter(post -> post.mode() == Mode.DRAFT)
                    .filter(post -> post.stage() instanceof Stage.InInbox || post.stage() instanceof Stage.Complete);
            found.ifPresent(post -> show(post, "", privacyLevel, false, false));
            return found.isPresent();
        });
    }

    /** Ends everything of {@code creator} by that app that is still on its way: it has lost its permission. */
    void authorizationRemoved(String clientKey, Creator creator) {
        List<Post> running = posts.ofCreator(creator)
                .filter(post -> post.running() && post.clientKey().equals(clientKey))
                .toList();
        running.forEach(post -> fail(post, "auth_removed"));
    }

    private void advance(String publishId) {
        store.write(() -> {
            Optional<Post> due = due(publishId);
            while (due.isPresent()) {
                step(due.get());
                due = due(publishId);
            }
        });
    }

    private Optional<Post> due(String publishId) {
        Instant now = clock.instant();
        return posts.find(publishId)
                .filter(post ->
                        post.stage().nextStepAt().filter(at -> !at.isAfter(now)).isPresent());
    }

    private void step(Post post) {
        switch (post.stage()) {
            case Stage.Processing processing -> afterProcessing(post);
            case Stage.Complete complete -> afterModeration(post, complete);
            case Stage.Uploading uploading -> {}
            case Stage.InInbox inInbox -> {}
            case Stage.Failed failed -> {}
        }
    }

    private void afterProcessing(Post post) {
        if (post.upload().media().failReason() != null) {
            fail(post, post.upload().media().failReason());
        } else if (post.mode() == Mode.DRAFT) {
            posts.put(post.with(new Stage.InInbox(clock.instant())));
            announce("post.publish.inbox_delivered", post, content(post));
        } else if (posts.postedLately(creators.find(post.creatorId()).orElseThrow()) > DIRECT_POST_CAP) {
            // Inits without bytes do not count, so more of them than the cap may have been allowed.
            fail(post, "spam_risk_too_many_posts");
        } else {
            show(
                    post,
                    post.postInfo().path("title").asText(""),
                    post.postInfo().path("privacy_level").asText(),
                    post.postInfo().path("is_aigc").asBoolean(),
                    post.postInfo().path("disable_comment").asBoolean());
        }
    }

    private void show(Post post, String title, String privacyLevel, boolean aigc, boolean commentDisabled) {
        Instant now = clock.instant();
        Creator creator = creators.find(post.creatorId()).orElseThrow();
        Video video = Profile.videoOf(creator, post, ids.number(), title, privacyLevel, aigc, commentDisabled, now);
        videos.put(video);
        List<Stage.Appearance> appearances = new ArrayList<>();
        if (post.stage() instanceof Stage.Complete before) {
            appearances.addAll(before.appearances());
        }
        Instant moderatedAt = video.visibleToEveryone() ? now.plus(pace.moderation()) : null;
        appearances.add(new Stage.Appearance(video.id(), moderatedAt, false));
        posts.put(post.with(new Stage.Complete(now, List.copyOf(appearances))));
        announce("post.publish.complete", post, content(post));
    }

    private void afterModeration(Post post, Stage.Complete complete) {
        Instant now = clock.instant();
        List<Stage.Appearance> appearances = new ArrayList<>();
        for (Stage.Appearance appearance : complete.appearances()) {
            boolean passed =
                    appearance.inModeration() && !appearance.moderatedAt().isAfter(now);
            appearances.add(
                    passed ? new Stage.Appearance(appearance.videoId(), appearance.moderatedAt(), true) : appearance);
            if (passed) {
                ObjectNode content = JsonNodeFactory.instance
                        .objectNode()
                        .put("publish_id", post.publishId())
                        .put("post_id", appearance.videoId())
                        .put("publish_type", post.mode().publishType());
                announce("post.publish.publicly_available", post, content);
            }
        }
        posts.put(post.with(new Stage.Complete(complete.since(), List.copyOf(appearances))));
    }

    private void fail(Post post, String reason) {
        posts.put(post.with(new Stage.Failed(clock.instant(), reason)));
        ObjectNode content = JsonNodeFactory.instance
                .objectNode()
                .put("publish_id", post.publishId())
                .put("reason", reason)
                .put("publish_type", post.mode().publishType());
        announce("post.publish.failed", post, content);
    }

    private void announce(String event, Post post, ObjectNode content) {
        announcer.announce(event, post.openId(), content);
    }

    private static ObjectNode content(Post post) {
        return JsonNodeFactory.instance
                .objectNode()
                .put("publish_id", post.publishId())
                .put("publish_type", post.mode().publishType());
    }
}
