package space.clipsignal.tiktok.oauth;

import java.time.Duration;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.Objects;
import java.util.Set;

/**
 * What TikTok granted: a pair of tokens, how long they live from now on, for whom and for what. The lifetimes are TikTok's answer of this
 * very call; they have changed before (2 h and 180 d since 2026-11, 24 h and 365 d earlier:
 * <a href="https://developers.tiktok.com/docs/en/oauth-get-a-user-access-token">page</a>, checked 2026-11), so nobody may assume them.
 *
 * @param refreshExpiresIn what remains of the authorization; it counts down over refreshes
 */
public record TokenGrant(
        AccessToken accessToken,
        Duration expiresIn,
        RefreshToken refreshToken,
        Duration refreshExpiresIn,
        String openId,
        Set<Scope> scopes) {

    public TokenGrant {
        Objects.requireNonNull(accessToken, "accessToken");
        Objects.requireNonNull(expiresIn, "expiresIn");
        Objects.requireNonNull(refreshToken, "refreshToken");
        Objects.requireNonNull(refreshExpiresIn, "refreshExpiresIn");
        Objects.requireNonNull(openId, "openId");
        // Not Set.copyOf, which forgets the order in which TikTok named them.
        scopes = Collections.unmodifiableSet(new LinkedHashSet<>(scopes));
    }
}
