package space.clipsignal.tiktok;

import jakarta.enterprise.context.ApplicationScoped;
import java.net.URI;
import java.util.List;
import java.util.OptionalLong;
import java.util.Set;
import space.clipsignal.tiktok.error.TikTokException;
import space.clipsignal.tiktok.oauth.AccessToken;
import space.clipsignal.tiktok.oauth.AuthorizeUrl;
import space.clipsignal.tiktok.oauth.RefreshToken;
import space.clipsignal.tiktok.oauth.Scope;
import space.clipsignal.tiktok.oauth.TokenGrant;
import space.clipsignal.tiktok.publish.ChunkAnswer;
import space.clipsignal.tiktok.publish.ChunkUpload;
import space.clipsignal.tiktok.publish.CreatorInfo;
import space.clipsignal.tiktok.publish.PublishId;
import space.clipsignal.tiktok.publish.PublishStatus;
import space.clipsignal.tiktok.publish.UploadPlan;
import space.clipsignal.tiktok.publish.UploadTicket;
import space.clipsignal.tiktok.publish.VideoPost;
import space.clipsignal.tiktok.user.UserInfo;
import space.clipsignal.tiktok.video.Video;
import space.clipsignal.tiktok.video.VideoPage;

/**
 * The door to TikTok. Every call blocks, retries nothing that could do something twice, and ends in a value or in a {@link TikTokException}:
 * {@code TokenRejected} (refresh, then reconnect), {@code ScopeMissing} (ask the creator), {@code RateLimited} (later), {@code Refused}
 * (never), {@code Unreachable} (later, minding {@link TikTokException.Unreachable#mayHaveArrived()}).
 *
 * <p>The rate limits that stand with the calls are TikTok's (<a href="https://developers.tiktok.com/docs/en/tiktok-api-v2-rate-limit">rate
 * limits</a> and the posting pages, checked 2026-11): those of publishing count per creator's token, the page does not say what the others
 * count by. All processes of the app share them.
 */
@ApplicationScoped
public class TikTok {

    private final TikTokSettings settings;
    private final TokenEndpoint tokens;
    private final UserReader users;
    private final VideoReader videos;
    private final PublishDesk publishing;
    private final ChunkSender chunks;

    TikTok(
            TikTokSettings settings,
            TokenEndpoint tokens,
            UserReader users,
            VideoReader videos,
            PublishDesk publishing,
            ChunkSender chunks) {
        this.settings = settings;
        this.tokens = tokens;
        this.users = users;
        this.videos = videos;
        this.publishing = publishing;
        this.chunks = chunks;
    }

    /** Where to send the creator's browser; calls nobody. */
    public URI authorizeUrl(AuthorizeUrl request) {
        return AuthorizePage.url(settings.authorizeUrl(), settings.clientKey(), request);
    }

    /**
     * Redeems an authorization code, which works once.
     *
     * @param code as it came in the callback, URL-decoded exactly once
     * @throws TikTokException.TokenRejected the code is wrong, expired or used
     */
    public TokenGrant exchange(String code, URI redirectUri, String codeVerifier) {
        return tokens.exchange(code, redirectUri, codeVerifier);
    }

    /**
     * Buys a new pair of tokens; TikTok kills the old refresh token as it answers. Not to be called twice at once for one account.
     *
     * @throws TikTokException.TokenRejected the authorization is over: only the creator can renew it
     * @throws TikTokException.Unreachable perhaps refreshed; the same token may be tried once more
     */
    public TokenGrant refresh(RefreshToken token) {
        return tokens.refresh(token);
    }

    /** Removes this app from the creator's TikTok; TikTok then calls the webhook with authorization.removed. */
    public void revoke(AccessToken token) {
        tokens.revoke(token);
    }

    /** Reads the creator's profile, asking only for what the granted scopes open. 600 a minute. */
    public UserInfo userInfo(AccessToken token, Set<Scope> granted) {
        return users.read(token, granted);
    }

    /**
     * One page of the creator's public videos, newest first. Needs video.list; 600 a minute.
     *
     * @param cursorMillis where to begin; empty begins with the newest
     * @param maxCount 1 to 20
     */
    public VideoPage videos(AccessToken token, OptionalLong cursorMillis, int maxCount) {
        return videos.list(token, cursorMillis, maxCount);
    }

    /**
     * These videos of the creator; those that are gone or somebody else's are missing from the answer. Needs video.list; 600 a minute.
     *
     * @param ids 1 to 20
     */
    public List<Video> videosById(AccessToken token, List<String> ids) {
        return videos.query(token, ids);
    }

    /** Whether and how the creator can post right now. Needs video.publish; 20 a minute. */
    public CreatorInfo creatorInfo(AccessToken token) {
        return publishing.creatorInfo(token);
    }

    /**
     * Opens a Direct Post. Needs video.publish; 6 a minute. Not idempotent: every call that arrives opens another publish, yet one that never
     * gets its bytes never becomes a post.
     */
    public UploadTicket initDirectPost(AccessToken token, VideoPost post, UploadPlan plan) {
        return publishing.initDirectPost(token, post, plan);
    }

    /** Opens a draft for the creator's inbox. Needs video.upload; 6 a minute, 5 pending in 24 hours. Not idempotent either. */
    public UploadTicket initDraft(AccessToken token, UploadPlan plan) {
        return publishing.initDraft(token, plan);
    }

    /** What became of a publish. Needs video.upload or video.publish; 30 a minute. */
    public PublishStatus status(AccessToken token, PublishId id) {
        return publishing.status(token, id);
    }

    /** Asks TikTok to drop a publish whose media it is still fetching from a URL; uploads cannot be cancelled. */
    public void cancel(AccessToken token, PublishId id) {
        publishing.cancel(token, id);
    }

    /**
     * Sends one chunk, in order, and reports what TikTok said. Repeating a chunk is safe: one that was stored gets {@code OutOfStep}.
     *
     * @throws TikTokException.Unreachable no answer; the chunk, and with the last one the whole video, may be in
     * @throws TikTokException.Refused the upload URL leads somewhere that {@code tiktok.upload-hosts} does not allow
     * @throws java.io.UncheckedIOException the file here cannot be read or is not the one the plan was made for
     */
    public ChunkAnswer put(ChunkUpload chunk) {
        return chunks.send(chunk);
    }
}
