package space.clipsignal.simulator.media;

import java.util.List;
import java.util.Optional;
import space.clipsignal.simulator.http.Answer;
import space.clipsignal.simulator.http.Dialect;
import space.clipsignal.simulator.http.Handler;
import space.clipsignal.simulator.http.Html;
import space.clipsignal.simulator.http.Refusal;
import space.clipsignal.simulator.http.Request;
import space.clipsignal.simulator.http.Route;
import space.clipsignal.simulator.world.Counters;
import space.clipsignal.simulator.world.Creator;
import space.clipsignal.simulator.world.Video;
import space.clipsignal.simulator.world.World;

/** Serves the pictures, and small pages in place of the real site's profiles and videos. */
public final class MediaFiles {

    private static final String SVG = "image/svg+xml; charset=utf-8";
    private static final Dialect PLAIN =
            refusal -> Answer.text(refusal.status(), "text/plain; charset=utf-8", refusal.getMessage() + "\n");

    private final World world;
    private final MediaLinks links;

    public MediaFiles(World world, MediaLinks links) {
        this.world = world;
        this.links = links;
    }

    public List<Route> routes() {
        return List.of(
                get(MediaLinks.AVATARS + "{creatorId}.svg", this::avatar),
                get(MediaLinks.COVERS + "{videoId}.svg", this::cover),
                get("/static/profile-video", this::embedded),
                get("/@{username}", this::profile),
                get("/@{username}/video/{videoId}", this::video));
    }

    private static Route get(String path, Handler handler) {
        return new Route("GET", path, PLAIN, handler);
    }

    private Answer avatar(Request request) {
        checkLink(request);
        Creator creator = found(world.creators().find(request.pathVariable("creatorId")));
        return picture(Drawing.avatar(creator));
    }

    private Answer cover(Request request) {
        checkLink(request);
        Video video = found(world.videos().find(request.pathVariable("videoId")));
        return picture(Drawing.cover(found(world.creators().find(video.creatorId())), video));
    }

    private Answer profile(Request request) {
        Creator creator = found(world.creators().withUsername(request.pathVariable("username")));
        StringBuilder list = new StringBuilder();
        for (Video video : world.videos().publicOf(creator)) {
            list.append("<li><a href=\"%s\">%s</a></li>"
                    .formatted(Html.escape(links.share(creator, video)), Html.escape(titleOf(video))));
        }
        return Html.page(
                creator.displayName(),
                "<h1>%s</h1><p>%s</p><ul>%s</ul>"
                        .formatted(Html.escape(creator.displayName()), Html.escape(creator.bio()), list));
    }

    private Answer video(Request request) {
        return player(found(world.videos().find(request.pathVariable("videoId"))));
    }

    private Answer embedded(Request request) {
        return player(found(request.query().get("id").flatMap(world.videos()::find)));
    }

    private Answer player(Video video) {
        if (!video.visibleToEveryone()) {
            throw new Refusal(404, "not_found", "This video is not public");
        }
        Creator creator = found(world.creators().find(video.creatorId()));
        Counters counters = video.countersAt(world.clock().instant());
        return Html.page(
                titleOf(video),
                """
                <h1>%s</h1><p><a href="%s">%s</a></p><img src="%s" alt="Cover" width="216" height="384">
                <p>%s</p><p>%,d views, %,d likes, %,d comments, %,d shares</p>
                """
                        .formatted(
                                Html.escape(titleOf(video)),
                                Html.escape(links.profile(creator)),
                                Html.escape(creator.displayName()),
                                Html.escape(links.cover(video)),
                                Html.escape(video.description()),
                                counters.views(),
                                counters.likes(),
                                counters.comments(),
                                counters.shares()));
    }

    private void checkLink(Request request) {
        if (!links.stillValid(request.path(), request.query())) {
            throw new Refusal(403, "expired", "This link has expired; ask the API for a new one");
        }
    }

    private static String titleOf(Video video) {
        return video.title().isBlank() ? "Video " + video.id() : video.title();
    }

    private static Answer picture(String svg) {
        return Answer.text(200, SVG, svg)
                .with("Content-Security-Policy", "default-src 'none'; sandbox")
                .with("X-Content-Type-Options", "nosniff");
    }

    private static <T> T found(Optional<T> wanted) {
        return wanted.orElseThrow(() -> new Refusal(404, "not_found", "There is no such thing here"));
    }
}
