package space.clipsignal.simulator.webhook;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import space.clipsignal.simulator.store.Shelf;
import space.clipsignal.simulator.store.Store;
import space.clipsignal.simulator.world.Announcer;
import space.clipsignal.simulator.world.App;
import space.clipsignal.simulator.world.Ids;

/** What has been announced, kept until it is delivered and a while after. */
public final class Outbox implements Announcer {

    private static final int KEPT_AFTERWARDS = 500;

    private final Store store;
    private final Shelf<Delivery> shelf;
    private final App app;
    private final InstantSource clock;
    private final Ids ids;
    private final Postman postman;

    public Outbox(Store store, App app, InstantSource clock, Ids ids, Postman postman) {
        this.store = store;
        this.shelf = store.shelf("deliveries", Delivery.class, Delivery::id);
        this.app = app;
        this.clock = clock;
        this.ids = ids;
        this.postman = postman;
    }

    /** Without a callback URL nothing is told, then or later. */
    @Override
    public void announce(String event, String openId, ObjectNode content) {
        if (app.callbackUrl() == null) {
            return;
        }
        Instant now = clock.instant();
        String body = envelope(event, openId, content, now);
        for (Duration delay : postman.delays()) {
            shelf.put(new Delivery(
                    ids.number(), event, openId, body, now, 0, now.plus(delay), 0, Delivery.State.PENDING));
        }
        forgetOld();
    }

    /** Newest last. */
    public List<Delivery> all() {
        return shelf.all().stream()
                .sorted(Comparator.comparing(Delivery::createdAt).thenComparing(Delivery::id))
                .toList();
    }

    List<Delivery> due() {
        Instant now = clock.instant();
        return all().stream().filter(delivery -> delivery.due(now)).toList();
    }

    Optional<Delivery> due(String id) {
        Instant now = clock.instant();
        return shelf.find(id).filter(delivery -> delivery.due(now));
    }

    /** Notes how an attempt went; nothing when the world has been reset meanwhile. */
    void put(Delivery delivery) {
        store.write(() -> {
            Optional<Delivery> still = shelf.find(delivery.id());
            still.ifPresent(before -> shelf.put(delivery));
        });
    }

    /** {@code content} is JSON inside a string: the receiver has to parse twice. */
    private String envelope(String event, String openId, ObjectNode content, Instant now) {
        return JsonNodeFactory.instance
                .objectNode()
                .put("client_key", app.clientKey())
                .put("event", event)
                .put("create_time", now.getEpochSecond())
                .put("user_openid", openId)
                .put("content", content.toString())
                .toString();
    }

    private void forgetOld() {
        List<Delivery> over = all().stream()
                .filter(delivery -> delivery.state() != Delivery.State.PENDING)
                .toList();
        over.stream()
                .limit(Math.max(0, over.size() - KEPT_AFTERWARDS))
                .forEach(delivery -> shelf.remove(delivery.id()));
    }

    /** Says how a new announcement travels: one delay for each copy that is sent, none when it gets lost. */
    @FunctionalInterface
    public interface Postman {

        /** An announcement goes out once and at once. */
        Postman RELIABLE = () -> List.of(Duration.ZERO);

        List<Duration> delays();
    }
}
