package space.clipsignal.simulator.webhook;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import space.clipsignal.simulator.world.App;

/**
 * Carries announcements to the app: 200 is received, anything else is tried again, twice as late each time up to six
 * hours, for 72 hours. Intervals are not documented, nor that every attempt is signed afresh.
 * https://developers.tiktok.com/docs/en/webhooks-overview, checked 2026-11
 */
public final class Courier implements AutoCloseable {

    private static final Duration GIVES_UP_AFTER = Duration.ofDays(3);
    private static final Duration LONGEST_PAUSE = Duration.ofHours(6);
    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private final Outbox outbox;
    private final App app;
    private final InstantSource clock;
    private final Duration firstPause;
    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
    private final Set<String> underWay = ConcurrentHashMap.newKeySet();
    private HttpClient http;

    public Courier(Outbox outbox, App app, InstantSource clock, Duration firstPause) {
        this.outbox = outbox;
        this.app = app;
        this.clock = clock;
        this.firstPause = firstPause;
    }

    /** Sets out with everything that is due and not already on its way. Returns at once. */
    public void setOut() {
        if (app.callbackUrl() == null) {
            return;
        }
        for (Delivery delivery : outbox.due()) {
            if (underWay.add(delivery.id())) {
                try {
                    threads.execute(() -> carry(delivery.id()));
                } catch (RejectedExecutionException closing) {
                    underWay.remove(delivery.id());
                }
            }
        }
    }

    @Override
    public synchronized void close() {
        threads.shutdownNow();
        if (http != null) {
            http.shutdownNow();
        }
    }

    /** Made when it is first needed: it takes longer than all the rest of a simulator's start. */
    private synchronized HttpClient http() {
        if (http == null) {
            http = HttpClient.newBuilder()
                    .version(HttpClient.Version.HTTP_1_1)
                    .connectTimeout(PATIENCE)
                    .executor(threads)
                    .build();
        }
        return http;
    }

    /** Looks again whether it is due: the list it stood on may be older than its last attempt. */
    private void carry(String deliveryId) {
        try {
            Optional<Delivery> due = outbox.due(deliveryId);
            if (due.isPresent()) {
                int status = attempt(app.callbackUrl(), due.get());
                outbox.put(status == 200 ? due.get().delivered(status) : afterFailure(due.get(), status));
            }
        } catch (InterruptedException closing) {
            Thread.currentThread().interrupt();
        } finally {
            underWay.remove(deliveryId);
        }
    }

    private int attempt(URI callback, Delivery delivery) throws InterruptedException {
        long now = clock.instant().getEpochSecond();
        HttpRequest request = HttpRequest.newBuilder(callback)
                .timeout(PATIENCE)
                .header("Content-Type", "application/json")
                .header(Signature.HEADER, Signature.sign(app.clientSecret(), now, delivery.body()))
                .POST(HttpRequest.BodyPublishers.ofString(delivery.body()))
                .build();
        try {
            return http().send(request, HttpResponse.BodyHandlers.discarding()).statusCode();
        } catch (IOException nobodyThere) {
            return 0;
        }
    }

    private Delivery afterFailure(Delivery delivery, int status) {
        Instant now = clock.instant();
        Duration pause = firstPause.multipliedBy(1L << Math.min(delivery.attempts(), 20));
        Instant again = now.plus(pause.compareTo(LONGEST_PAUSE) < 0 ? pause : LONGEST_PAUSE);
        boolean tooLate = again.isAfter(delivery.createdAt().plus(GIVES_UP_AFTER));
        return tooLate ? delivery.dropped(status) : delivery.failed(status, again);
    }
}
