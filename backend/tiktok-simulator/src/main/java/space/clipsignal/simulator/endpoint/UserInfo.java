package space.clipsignal.simulator.endpoint;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Map;
import space.clipsignal.simulator.http.Answer;
import space.clipsignal.simulator.http.Json;
import space.clipsignal.simulator.http.Request;
import space.clipsignal.simulator.http.Route;
import space.clipsignal.simulator.media.MediaLinks;
import space.clipsignal.simulator.world.Creator;
import space.clipsignal.simulator.world.Ids;
import space.clipsignal.simulator.world.Video;
import space.clipsignal.simulator.world.World;

/** {@code GET /v2/user/info/}. https://developers.tiktok.com/docs/en/tiktok-api-v2-get-user-info, checked 2026-11 */
public final class UserInfo implements Endpoint {

    private static final int CALLS_PER_MINUTE = 600;
    private static final String BASIC = "user.info.basic";
    private static final String PROFILE = "user.info.profile";
    private static final String STATS = "user.info.stats";

    /** avatar_url_200 is not documented any more, but libraries still ask for it. */
    private static final Map<String, String> SCOPE_OF_FIELD = Map.ofEntries(
            Map.entry("open_id", BASIC),
            Map.entry("union_id", BASIC),
            Map.entry("avatar_url", BASIC),
            Map.entry("avatar_url_100", BASIC),
            Map.entry("avatar_url_200", BASIC),
            Map.entry("avatar_large_url", BASIC),
            Map.entry("display_name", BASIC),
            Map.entry("bio_description", PROFILE),
            Map.entry("profile_deep_link", PROFILE),
            Map.entry("is_verified", PROFILE),
            Map.entry("username", PROFILE),
            Map.entry("follower_count", STATS),
            Map.entry("following_count", STATS),
            Map.entry("likes_count", STATS),
            Map.entry("video_count", STATS));

    private final World world;
    private final Gate gate;
    private final Envelope envelope;
    private final MediaLinks links;

    UserInfo(World world, Gate gate, Envelope envelope, MediaLinks links) {
        this.world = world;
        this.gate = gate;
        this.envelope = envelope;
        this.links = links;
    }

    @Override
    public List<Route> routes() {
        return List.of(new Route("GET", "/v2/user/info/", envelope.display(), this::answer));
    }

    private Answer answer(Request request) {
        Gate.Caller caller = gate.admit(request, CALLS_PER_MINUTE);
        List<String> fields = Fields.read(request, SCOPE_OF_FIELD.keySet());
        // One field without its scope fails the whole call. Seen on the wire.
        fields.forEach(field -> caller.requireAnyOf(List.of(SCOPE_OF_FIELD.get(field))));
        ObjectNode user = Json.object();
        ObjectNode everything = describe(caller.creator());
        fields.forEach(field -> user.set(field, everything.get(field)));
        return envelope.ok(Json.object().set("user", user));
    }

    private ObjectNode describe(Creator creator) {
        String avatar = links.avatar(creator);
        List<Video> videos = world.videos().publicOf(creator);
        long likes = videos.stream()
                .mapToLong(video -> video.countersAt(world.clock().instant()).likes())
                .sum();
        return Json.object()
                .put("open_id", Ids.openId(world.app().clientKey(), creator.id()))
                .put("union_id", Ids.unionId(creator.id()))
                .put("avatar_url", avatar)
                .put("avatar_url_100", avatar)
                .put("avatar_url_200", avatar)
                .put("avatar_large_url", avatar)
                .put("display_name", creator.displayName())
                .put("bio_description", creator.bio())
                .put("profile_deep_link", links.profile(creator))
                .put("is_verified", creator.verified())
                .put("username", creator.username())
                .put(
                        "follower_count",
                        creator.audience().followersAt(world.clock().instant()))
                .put("following_count", creator.audience().following())
                .put("likes_count", likes)
                .put("video_count", videos.size());
    }
}
