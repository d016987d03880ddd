package space.clipsignal.studio.videos;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.InstantSource;
import java.util.OptionalLong;
import org.jboss.logging.Logger;
import space.clipsignal.studio.account.Account;
import space.clipsignal.studio.account.AccountState;
import space.clipsignal.studio.account.ReconnectNeeded;
import space.clipsignal.studio.account.TikTokAccess;
import space.clipsignal.tiktok.TikTok;
import space.clipsignal.tiktok.error.TikTokException;
import space.clipsignal.tiktok.oauth.Scope;

/** One pass over all of an account's videos, page by page. */
@ApplicationScoped
class VideoPass {

    /** The most that video/list gives at a time (checked 2026-11). */
    private static final int PAGE = 20;

    private static final Logger LOG = Logger.getLogger(VideoPass.class);

    private final TikTokAccess access;
    private final TikTok tikTok;
    private final Videos videos;
    private final InstantSource clock;

    VideoPass(TikTokAccess access, TikTok tikTok, Videos videos, InstantSource clock) {
        this.access = access;
        this.tikTok = tikTok;
        this.videos = videos;
        this.clock = clock;
    }

    /**
     * Reads and stores all videos of an account that lets the studio do so; of any other it leaves them as they are.
     *
     * @throws TikTokException if TikTok breaks off; what was read stays, and nothing is forgotten
     */
    void over(Account account) {
        if (account.state() != AccountState.CONNECTED || !account.grants(Scope.VIDEO_LIST)) {
            return;
        }
        try {
            readAll(account);
        } catch (ReconnectNeeded | TikTokException.ScopeMissing e) {
            LOG.infof("videos of account %s stay as they are: %s", account.id(), e.getMessage());
        }
    }

    private void readAll(Account account) {
        var readAt = clock.instant();
        var cursor = OptionalLong.empty();
        do {
            var from = cursor;
            var page = access.call(account.id(), token -> tikTok.videos(token, from, PAGE));
            videos.store(account, page.videos(), readAt);
            cursor = page.nextCursorMillis();
            if (cursor.isPresent() && cursor.equals(from)) {
                throw new IllegalStateException("TikTok's cursor stands still at " + cursor);
            }
        } while (cursor.isPresent());
        videos.complete(account.id(), readAt);
    }
}
