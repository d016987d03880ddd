package space.clipsignal.tiktok;

import jakarta.enterprise.context.ApplicationScoped;
import java.net.URI;
import java.util.List;
import java.util.OptionalLong;
import java.util.Set;
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

/** The door to TikTok. */
@ApplicationScoped
public class TikTok {

    public URI authorizeUrl(AuthorizeUrl request) {
        throw new UnsupportedOperationException();
    }

    public TokenGrant exchange(String code, URI redirectUri, String codeVerifier) {
        throw new UnsupportedOperationException();
    }

    public TokenGrant refresh(RefreshToken token) {
        throw new UnsupportedOperationException();
    }

    public void revoke(AccessToken token) {
        throw new UnsupportedOperationException();
    }

    public UserInfo userInfo(AccessToken token, Set<Scope> granted) {
        throw new UnsupportedOperationException();
    }

    public VideoPage videos(AccessToken token, OptionalLong cursorMillis, int maxCount) {
        throw new UnsupportedOperationException();
    }

    public List<Video> videosById(AccessToken token, List<String> ids) {
        throw new UnsupportedOperationException();
    }

    public CreatorInfo creatorInfo(AccessToken token) {
        throw new UnsupportedOperationException();
    }

    public UploadTicket initDirectPost(AccessToken token, VideoPost post, UploadPlan plan) {
        throw new UnsupportedOperationException();
    }

    public UploadTicket initDraft(AccessToken token, UploadPlan plan) {
        throw new UnsupportedOperationException();
    }

    public PublishStatus status(AccessToken token, PublishId id) {
        throw new UnsupportedOperationException();
    }

    public void cancel(AccessToken token, PublishId id) {
        throw new UnsupportedOperationException();
    }

    public ChunkAnswer put(ChunkUpload chunk) {
        throw new UnsupportedOperationException();
    }
}
