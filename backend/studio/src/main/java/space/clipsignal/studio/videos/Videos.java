package space.clipsignal.studio.videos;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.hibernate.StatelessSession;
import space.clipsignal.studio.account.Account;
import space.clipsignal.studio.account.AccountId;
import space.clipsignal.studio.account.Accounts;
import space.clipsignal.studio.platform.web.Page;
import space.clipsignal.tiktok.video.Video;

/** The stored videos of connected accounts. */
@ApplicationScoped
public class Videos {

    @Inject
    VideoRepository rows;

    @Inject
    StatelessSession session;

    @Inject
    Accounts accounts;

    @Inject
    InstantSource clock;

    /**
     * One page of an account's videos.
     *
     * @param cursor what the page before named as its end; null for the first page
     */
    @Transactional
    public Page<VideoView> page(AccountId account, VideoSort sort, String cursor, int limit) {
        var place = Optional.ofNullable(cursor).map(sort::place);
        var now = clock.instant();
        return Page.of(rows.page(account, sort, place, limit + 1), limit, sort::after, row -> VideoView.of(row, now));
    }

    /** Stores some of an account's videos, as a read that began at {@code readAt} found them. */
    @Transactional
    void store(Account account, List<Video> videos, Instant readAt) {
        session.upsertMultiple(
                videos.stream().map(video -> row(account, video, readAt)).toList());
    }

    /** Ends a read that found every video: what it did not find is public no more. */
    @Transactional
    void complete(AccountId account, Instant readAt) {
        rows.forgetUnlisted(account, readAt);
        rows.snapshot(account, readAt.atZone(ZoneOffset.UTC).toLocalDate());
        accounts.videosRead(account, readAt);
    }

    private static VideoEntity row(Account account, Video video, Instant readAt) {
        var row = new VideoEntity();
        row.accountId = account.id().value();
        row.id = video.id();
        row.workspaceId = account.workspaceId().value();
        row.title = video.title();
        row.description = video.description();
        row.createdAt = video.createdAt();
        row.durationSeconds = Math.toIntExact(video.duration().toSeconds());
        row.coverUrl = video.coverUrl().isEmpty() ? null : video.coverUrl();
        row.shareUrl = video.shareUrl();
        row.viewCount = video.viewCount();
        row.likeCount = video.likeCount();
        row.commentCount = video.commentCount();
        row.shareCount = video.shareCount();
        row.readAt = readAt;
        return row;
    }
}
