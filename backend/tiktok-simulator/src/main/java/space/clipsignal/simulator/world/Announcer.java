package space.clipsignal.simulator.world;

import com.fasterxml.jackson.databind.node.ObjectNode;

/** Takes what an app has to be told by webhook. Called inside the write that makes it true. */
@FunctionalInterface
public interface Announcer {

    void announce(String event, String openId, ObjectNode content);
}
