package space.clipsignal.simulator;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.assertj.core.api.Assertions;

/** Where an app takes webhooks, answering what the test wants. */
final class Receiver implements AutoCloseable {

    private final BlockingQueue<Received> received = new LinkedBlockingQueue<>();
    private final HttpServer server;
    private volatile int status = 200;

    Receiver() {
        try {
            server = HttpServer.create(new InetSocketAddress("localhost", 0), 0);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        server.createContext("/", exchange -> {
            try (exchange) {
                String body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
                String signature = exchange.getRequestHeaders().getFirst("TikTok-Signature");
                exchange.sendResponseHeaders(status, -1);
                received.add(new Received(body, signature));
            }
        });
        server.start();
    }

    URI url() {
        return URI.create("http://localhost:" + server.getAddress().getPort() + "/webhooks");
    }

    void answer(int newStatus) {
        status = newStatus;
    }

    /** The next webhook, waited for at most ten seconds. */
    Received next() {
        try {
            Received next = received.poll(10, TimeUnit.SECONDS);
            Assertions.assertThat(next).as("a webhook").isNotNull();
            return next;
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        }
    }

    /** Whether nothing more comes within {@code millis}. */
    boolean isQuietFor(long millis) {
        try {
            return received.poll(millis, TimeUnit.MILLISECONDS) == null;
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        }
    }

    @Override
    public void close() {
        server.stop(0);
    }

    record Received(String body, String signature) {

        String event() {
            return TestApp.parse(body).path("event").asText();
        }
    }
}
