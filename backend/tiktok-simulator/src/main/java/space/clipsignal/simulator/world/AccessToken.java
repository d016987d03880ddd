package space.clipsignal.simulator.world;

import java.time.Instant;
import java.util.List;

/** Lets its bearer act for a creator within its scopes. */
public record AccessToken(String value, String grantId, String creatorId, List<String> scopes, Instant expiresAt) {

    AccessToken expiringAt(Instant now) {
        return new AccessToken(value, grantId, creatorId, scopes, now);
    }

    /** Never says the token. */
    @Override
    public String toString() {
        return "AccessToken[of " + creatorId + "]";
    }
}
