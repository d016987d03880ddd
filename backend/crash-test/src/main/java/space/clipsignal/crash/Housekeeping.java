package space.clipsignal.crash;

import java.io.IOException;
import java.sql.SQLException;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What people do while the studio is being killed: log in again where the studio asks for it (a kill in the middle of
 * a token's refresh can cost the authorization), and clear large clips away that are no longer needed.
 */
final class Housekeeping {

    private static final Duration PAUSE = Duration.ofSeconds(1);

    private final Studio studio;
    private final Authors authors;
    private final Watch watch;
    private final Set<Integer> cleared = new HashSet<>();
    private int reconnections;
    private volatile boolean over;

    Housekeeping(Database database, Studio studio, Authors authors) throws SQLException {
        this.watch = new Watch(database);
        this.studio = studio;
        this.authors = authors;
    }

    void start() {
        Thread.ofPlatform().daemon().start(() -> {
            while (!over) {
                try {
                    reconnect();
                    clear();
                } catch (SQLException | IOException again) {
                    // the studio or its database is being killed just now
                }
                Until.passed(PAUSE);
            }
        });
    }

    void stop() {
        over = true;
    }

    int reconnections() {
        return reconnections;
    }

    private void reconnect() throws SQLException, IOException {
        List<String> asked = watch.query("select open_id from account where state = 'RECONNECT_NEEDED'");
        for (Wanted wanted : authors.wanted()) {
            if (asked.contains(wanted.openId())) {
                studio.login(wanted.creator());
                reconnections++;
                return;
            }
        }
    }

    private void clear() throws SQLException, IOException {
        Set<String> ended = Set.copyOf(watch.query("select id from post where size_bytes > " + Clip.SMALL
                + " and state in ('PUBLISHED', 'IN_INBOX', 'FAILED')"));
        Map<Integer, String> creators =
                authors.wanted().stream().collect(Collectors.toMap(Wanted::number, Wanted::creator));
        for (var post : authors.accepted().entrySet()) {
            if (ended.contains(post.getValue()) && cleared.add(post.getKey())) {
                studio.removeClip(creators.get(post.getKey()), authors.clips().get(post.getKey()));
            }
        }
    }
}
