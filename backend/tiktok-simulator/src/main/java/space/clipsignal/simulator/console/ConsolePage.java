package space.clipsignal.simulator.console;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import space.clipsignal.simulator.http.Answer;
import space.clipsignal.simulator.http.Html;
import space.clipsignal.simulator.http.Request;
import space.clipsignal.simulator.http.Route;
import space.clipsignal.simulator.media.MediaLinks;
import space.clipsignal.simulator.webhook.Outbox;
import space.clipsignal.simulator.world.World;

/** {@code /_sim}: the same for people's eyes. */
final class ConsolePage {

    private static final int SHOWN = 50;

    private final World world;
    private final PostsResource posts;
    private final Outbox outbox;
    private final RequestLog requests;
    private final MediaLinks links;

    ConsolePage(World world, PostsResource posts, Outbox outbox, RequestLog requests, MediaLinks links) {
        this.world = world;
        this.posts = posts;
        this.outbox = outbox;
        this.requests = requests;
        this.links = links;
    }

    List<Route> routes() {
        return List.of(
                ConsoleRoute.reading("/", request -> Answer.redirect("/_sim")),
                ConsoleRoute.reading("/_sim", this::show),
                ConsoleRoute.reading("/_sim/", this::show));
    }

    private Answer show(Request request) {
        String body =
                """
                <h1>TikTok simulator</h1>
                <p>It answers like TikTok's Login Kit, Display API and Content Posting API for the %s app
                <code>%s</code>. Webhooks go to %s. It is <time>%s</time> here. <a href="/_sim">Refresh</a></p>
                <h2>Creators</h2>%s
                <h2>Posts and drafts</h2>%s
                <h2>Webhooks</h2>%s
                <h2>Requests</h2>%s
                <p class="small">JSON: <a href="/_sim/creators">creators</a>, <a href="/_sim/posts">posts</a>,
                <a href="/_sim/deliveries">deliveries</a>, <a href="/_sim/requests">requests</a>,
                <a href="/_sim/faults">faults</a>, <a href="/_sim/clock">clock</a>.</p>
                """
                        .formatted(
                                world.app().audited() ? "audited" : "unaudited",
                                Html.escape(world.app().clientKey()),
                                callback(),
                                world.clock().instant(),
                                creators(),
                                posts(),
                                deliveries(),
                                requests());
        return Html.widePage("Console", body);
    }

    private String callback() {
        return world.app().callbackUrl() == null
                ? "nobody"
                : "<code>" + Html.escape(world.app().callbackUrl().toString()) + "</code>";
    }

    private String creators() {
        return table(
                List.of("Creator", "Account", "Videos", "Allowed to the app"),
                world.creators().all(),
                creator -> List.of(
                        "<a href=\"" + Html.escape(links.profile(creator)) + "\">" + Html.escape(creator.displayName())
                                + "</a>",
                        creator.privateAccount() ? "private" : "public",
                        String.valueOf(world.videos().publicOf(creator).size()),
                        Html.escape(String.join(
                                ", ", world.consents().grantedScopes(world.app().clientKey(), creator)))));
    }

    private String posts() {
        return table(
                List.of("Begun", "Creator", "Mode", "State", "Bytes", "SHA-256", "Publish id"),
                newestFirst(posts.shown()),
                post -> List.of(
                        post.createdAt().toString(),
                        Html.escape(post.creatorId()),
                        post.mode().name(),
                        post.stage().status(),
                        String.valueOf(post.upload().receivedBytes()),
                        "<code>" + post.upload().sha256() + "</code>",
                        "<code>" + Html.escape(post.publishId()) + "</code>"));
    }

    private String deliveries() {
        return table(
                List.of("Created", "Event", "State", "Attempts", "Last status", "Next attempt"),
                newestFirst(outbox.all()),
                delivery -> List.of(
                        delivery.createdAt().toString(),
                        Html.escape(delivery.event()),
                        delivery.state().name(),
                        String.valueOf(delivery.attempts()),
                        delivery.attempts() == 0 ? "" : String.valueOf(delivery.lastStatus()),
                        delivery.nextAttemptAt() == null
                                ? ""
                                : delivery.nextAttemptAt().toString()));
    }

    private String requests() {
        return table(
                List.of("At", "Method", "Path", "Status", "Error"),
                newestFirst(requests.entries()),
                entry -> List.of(
                        entry.at().toString(),
                        Html.escape(entry.method()),
                        "<code>" + Html.escape(entry.path()) + "</code>",
                        entry.status() == 0 ? "dropped" : String.valueOf(entry.status()),
                        Html.escape(entry.errorCode())));
    }

    private static <T> List<T> newestFirst(List<T> oldestFirst) {
        return oldestFirst.reversed().stream().limit(SHOWN).toList();
    }

    /** Cells are HTML already. */
    private static <T> String table(List<String> heads, List<T> items, Function<T, List<String>> cells) {
        if (items.isEmpty()) {
            return "<p>Nothing yet.</p>";
        }
        List<String> rows = new ArrayList<>();
        for (T item : items) {
            rows.add("<tr><td>" + String.join("</td><td>", cells.apply(item)) + "</td></tr>\n");
        }
        return "<div class=\"scroll\" tabindex=\"0\"><table><thead><tr><th scope=\"col\">"
                + String.join("</th><th scope=\"col\">", heads) + "</th></tr></thead><tbody>\n"
                + String.join("", rows) + "</tbody></table></div>";
    }
}
