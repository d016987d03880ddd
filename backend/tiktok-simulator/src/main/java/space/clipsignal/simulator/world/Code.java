package space.clipsignal.simulator.world;

import java.time.Instant;
import java.util.List;

/**
 * An authorization code: good once, for ten minutes, for the app and the redirect URI it was made for.
 *
 * @param challenge what the authorize request carried, or null
 */
public record Code(
        String value,
        String clientKey,
        String creatorId,
        List<String> scopes,
        String redirectUri,
        String challenge,
        Instant expiresAt) {}
