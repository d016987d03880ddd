package space.clipsignal.simulator.console;

import java.net.URI;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import space.clipsignal.simulator.fault.Faults;
import space.clipsignal.simulator.http.Route;
import space.clipsignal.simulator.media.MediaLinks;
import space.clipsignal.simulator.rule.RateLimits;
import space.clipsignal.simulator.webhook.Outbox;
import space.clipsignal.simulator.world.World;

/**
 * Everything under {@code /_sim}.
 *
 * @param targets the paths of TikTok's endpoints, which faults can strike
 */
public record Console(
        World world,
        URI publicUrl,
        MediaLinks links,
        Outbox outbox,
        RateLimits limits,
        Faults faults,
        RequestLog requests,
        Set<String> targets) {

    public List<Route> routes() {
        ConsoleRoute console = new ConsoleRoute(publicUrl);
        PostsResource posts = new PostsResource(world, console);
        return Stream.of(
                        new ConsolePage(world, posts, outbox, requests, links).routes(),
                        new CreatorsResource(world, console).routes(),
                        posts.routes(),
                        requests.routes(),
                        new DeliveriesResource(outbox).routes(),
                        new ClockResource(world, console).routes(),
                        new FaultsResource(faults, targets, console).routes(),
                        new TokensResource(world, console).routes(),
                        new ResetResource(world, limits, faults, requests, console).routes())
                .flatMap(List::stream)
                .toList();
    }
}
