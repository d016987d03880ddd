package space.clipsignal.simulator.world;

import java.time.Instant;
import java.util.List;

/**
 * One consent of one creator for one app.
 *
 * @param endsAt counted from the consent, however often its tokens are refreshed
 */
public record Grant(String id, String clientKey, String creatorId, List<String> scopes, Instant endsAt) {

    boolean belongsTo(String app, String creator) {
        return clientKey.equals(app) && creatorId.equals(creator);
    }
}
