package space.clipsignal.studio.publish;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import space.clipsignal.studio.account.Notice;
import space.clipsignal.studio.publish.PostState.Failure;
import space.clipsignal.tiktok.publish.PublishId;
import space.clipsignal.tiktok.publish.PublishStatus;
import space.clipsignal.tiktok.webhook.WebhookEvent;

/** Hears what TikTok says of posts. Polls and webhooks end in the same transition, so neither can contradict it. */
@ApplicationScoped
class StatusTracker {

    @Inject
    Ledger ledger;

    @Inject
    PostRepository posts;

    @Inject
    PostMapper mapper;

    @Inject
    PostJobs jobs;

    @Inject
    InstantSource clock;

    /** Applies TikTok's word; true if it changed the post. */
    @Transactional
    boolean hear(Post post, TikTokWord word, Source source) {
        var next = word.after(post.state());
        next.ifPresent(state -> ledger.move(post, state, source, detail(word)));
        return next.isPresent();
    }

    /** What a status answer says. */
    static TikTokWord word(PublishStatus status) {
        return switch (status) {
            case PublishStatus.SentToUserInbox s -> new TikTokWord.Delivered();
            case PublishStatus.PublishComplete c -> new TikTokWord.Posted(c.publicPostIds());
            case PublishStatus.Failed f ->
                new TikTokWord.Refused(new Failure(f.reason().value(), null));
            case PublishStatus.ProcessingUpload u -> new TikTokWord.Underway();
            case PublishStatus.ProcessingDownload d -> new TikTokWord.Underway();
            case PublishStatus.Unknown u -> new TikTokWord.Underway();
        };
    }

    @Transactional(Transactional.TxType.MANDATORY)
    void onNotice(@Observes Notice notice) {
        about(notice.event())
                .flatMap(said -> posts.byPublishId(notice.account().id(), said.publishId())
                        .map(row -> new Heard(mapper.post(row), said.word())))
                .ifPresent(heard -> {
                    if (notice.trusted() && hear(heard.post(), heard.word(), Source.WEBHOOK)) {
                        notice.changedSomething();
                    }
                    // The job finds nothing left to do, asks TikTok for the truth, or asks for the ids: never wrong.
                    jobs.hasten(heard.post().id(), clock.instant());
                });
    }

    private static Optional<Said> about(WebhookEvent event) {
        return switch (event) {
            case WebhookEvent.InboxDelivered e -> said(e.publishId(), new TikTokWord.Delivered());
            case WebhookEvent.PublishComplete e -> said(e.publishId(), new TikTokWord.Posted(List.of()));
            case WebhookEvent.PubliclyAvailable e -> said(e.publishId(), new TikTokWord.Posted(List.of(e.postId())));
            case WebhookEvent.NoLongerPublic e -> said(e.publishId(), new TikTokWord.Hidden(e.postId()));
            case WebhookEvent.PublishFailed e ->
                said(
                        e.publishId(),
                        new TikTokWord.Refused(new Failure(e.reason().value(), null)));
            case WebhookEvent.AuthorizationRemoved e -> Optional.empty();
            case WebhookEvent.Unknown e -> Optional.empty();
        };
    }

    private static Optional<Said> said(PublishId publishId, TikTokWord word) {
        return Optional.of(new Said(publishId, word));
    }

    private static String detail(TikTokWord word) {
        return switch (word) {
            case TikTokWord.Posted p
            when !p.publicVideoIds().isEmpty() -> "Public on TikTok: " + String.join(", ", p.publicVideoIds());
            case TikTokWord.Hidden h -> "No longer public on TikTok: " + h.videoId();
            default -> null;
        };
    }

    private record Said(PublishId publishId, TikTokWord word) {}

    private record Heard(Post post, TikTokWord word) {}
}
