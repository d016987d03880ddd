package space.clipsignal.tiktok;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import space.clipsignal.tiktok.error.ErrorCode;
import space.clipsignal.tiktok.error.TikTokException;
import space.clipsignal.tiktok.oauth.AccessToken;
import space.clipsignal.tiktok.oauth.Scope;
import space.clipsignal.tiktok.user.UserInfo;

/** Asks for exactly the fields that the granted scopes open: one field too many fails the whole call (third-party). */
@ApplicationScoped
class UserReader {

    private static final List<String> BASIC =
            List.of("open_id", "union_id", "avatar_url", "avatar_url_100", "avatar_large_url", "display_name");
    private static final List<String> PROFILE =
            List.of("bio_description", "profile_deep_link", "is_verified", "username");
    private static final List<String> STATS =
            List.of("follower_count", "following_count", "likes_count", "video_count");

    private final UserApi api;

    UserReader(@RestClient UserApi api) {
        this.api = api;
    }

    UserInfo read(AccessToken token, Set<Scope> granted) {
        if (!granted.contains(Scope.USER_INFO_BASIC)) {
            throw new TikTokException.ScopeMissing(
                    ErrorCode.SCOPE_NOT_AUTHORIZED, "user.info.basic was not granted", null);
        }
        UserApi.User user =
                Answers.data(() -> api.info(Bearer.of(token), fields(granted))).user();
        if (user == null || user.openId() == null) {
            throw Failures.nonsense(200, null, null);
        }
        return new UserInfo(
                user.openId(),
                Optional.ofNullable(user.unionId()),
                Objects.requireNonNullElse(user.displayName(), ""),
                Stream.of(user.avatarLargeUrl(), user.avatarUrl(), user.avatarUrl100())
                        .filter(Objects::nonNull)
                        .findFirst(),
                granted.contains(Scope.USER_INFO_PROFILE) ? profile(user) : Optional.empty(),
                granted.contains(Scope.USER_INFO_STATS) ? stats(user) : Optional.empty());
    }

    private static String fields(Set<Scope> granted) {
        List<String> fields = new ArrayList<>(BASIC);
        if (granted.contains(Scope.USER_INFO_PROFILE)) {
            fields.addAll(PROFILE);
        }
        if (granted.contains(Scope.USER_INFO_STATS)) {
            fields.addAll(STATS);
        }
        return String.join(",", fields);
    }

    private static Optional<UserInfo.Profile> profile(UserApi.User user) {
        return Optional.of(new UserInfo.Profile(
                Objects.requireNonNullElse(user.username(), ""),
                Objects.requireNonNullElse(user.bioDescription(), ""),
                Objects.requireNonNullElse(user.profileDeepLink(), ""),
                Boolean.TRUE.equals(user.isVerified())));
    }

    /** Half a set of counters would be shown as if the rest were zero: all four or none. */
    private static Optional<UserInfo.Stats> stats(UserApi.User user) {
        boolean complete = Stream.of(user.followerCount(), user.followingCount(), user.likesCount(), user.videoCount())
                .allMatch(Objects::nonNull);
        return complete
                ? Optional.of(new UserInfo.Stats(
                        user.followerCount(), user.followingCount(), user.likesCount(), user.videoCount()))
                : Optional.empty();
    }
}
