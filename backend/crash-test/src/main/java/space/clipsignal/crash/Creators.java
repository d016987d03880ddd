package space.clipsignal.crash;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashMap;
import java.util.Map;

/** Enough people that TikTok's caps (15 posts and 5 pending drafts a day, 6 inits a minute) stop none of them. */
final class Creators {

    private static final int AT_A_TIME = 10;
    private static final int MOST_POSTS = 8;
    private static final int MOST_DRAFTS = 2;

    private final Simulator simulator;
    private final Map<Integer, Creator> busy = new HashMap<>();

    Creators(Simulator simulator) {
        this.simulator = simulator;
    }

    /** Who posts number {@code number}; a newcomer where the last one has had enough. */
    Creator of(int number, boolean draft) {
        Creator creator = busy.computeIfAbsent(number % AT_A_TIME, place -> welcome());
        if (draft ? creator.drafts >= MOST_DRAFTS : creator.posts >= MOST_POSTS) {
            creator = welcome();
            busy.put(number % AT_A_TIME, creator);
        }
        if (draft) {
            creator.drafts++;
        } else {
            creator.posts++;
        }
        return creator;
    }

    private Creator welcome() {
        JsonNode newcomer = simulator.post("/_sim/creators", Json.object().put("displayName", "Crash Test"));
        return new Creator(
                newcomer.path("creator").asText(), newcomer.path("openId").asText());
    }

    /** One of them. */
    static final class Creator {

        private final String id;
        private final String openId;
        private int posts;
        private int drafts;

        Creator(String id, String openId) {
            this.id = id;
            this.openId = openId;
        }

        String id() {
            return id;
        }

        String openId() {
            return openId;
        }
    }
}
