package space.clipsignal.simulator.endpoint;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Set;
import space.clipsignal.simulator.http.Html;
import space.clipsignal.simulator.http.Json;
import space.clipsignal.simulator.media.MediaLinks;
import space.clipsignal.simulator.world.Counters;
import space.clipsignal.simulator.world.Creator;
import space.clipsignal.simulator.world.Video;
import space.clipsignal.simulator.world.World;

/**
 * A video as the Display API describes it. https://developers.tiktok.com/docs/en/tiktok-api-v2-video-object, checked
 * 2026-11
 */
final class VideoObject {

    static final Set<String> FIELDS = Set.of(
            "id",
            "create_time",
            "cover_image_url",
            "share_url",
            "video_description",
            "duration",
            "height",
            "width",
            "title",
            "embed_html",
            "embed_link",
            "like_count",
            "comment_count",
            "share_count",
            "view_count",
            "is_aigc");

    private final World world;
    private final MediaLinks links;

    VideoObject(World world, MediaLinks links) {
        this.world = world;
        this.links = links;
    }

    ObjectNode describe(Creator creator, Video video, List<String> fields) {
        ObjectNode everything = describe(creator, video);
        ObjectNode asked = Json.object();
        fields.forEach(field -> asked.set(field, everything.get(field)));
        return asked;
    }

    private ObjectNode describe(Creator creator, Video video) {
        Counters counters = video.countersAt(world.clock().instant());
        return Json.object()
                .put("id", video.id())
                .put("create_time", video.createdAt().getEpochSecond())
                .put("cover_image_url", links.cover(video))
                .put("share_url", links.share(creator, video))
                .put("video_description", video.description())
                .put("duration", video.durationSeconds())
                .put("height", video.height())
                .put("width", video.width())
                .put("title", video.title())
                .put("embed_html", embedHtml(video))
                .put("embed_link", links.embed(video))
                .put("like_count", counters.likes())
                .put("comment_count", counters.comments())
                .put("share_count", counters.shares())
                .put("view_count", counters.views())
                .put("is_aigc", video.aigc());
    }

    private String embedHtml(Video video) {
        return "<iframe src=\"" + Html.escape(links.embed(video)) + "\" width=\"325\" height=\"575\" title=\""
                + Html.escape(video.title()) + "\"></iframe>";
    }
}
