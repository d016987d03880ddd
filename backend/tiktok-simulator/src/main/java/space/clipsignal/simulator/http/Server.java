package space.clipsignal.simulator.http;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetSocketAddress;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;

/** The JDK's HTTP server with routes, one virtual thread a call. */
public final class Server implements AutoCloseable {

    private static final System.Logger LOG = System.getLogger(Server.class.getName());
    private static final int BACKLOG = 256;
    private static final Duration GOODBYE = Duration.ofSeconds(2);
    /** Beyond this an unread body is not worth keeping the connection for. */
    private static final long DRAIN_LIMIT_BYTES = 256L << 20;

    static {
        // Without it every small answer on a kept-alive connection waits 40 ms for the peer's delayed acknowledgement.
        // The JDK reads it once, so it must be set before its first server of this JVM.
        if (System.getProperty("sun.net.httpserver.nodelay") == null) {
            System.setProperty("sun.net.httpserver.nodelay", "true");
        }
    }

    private final HttpServer server;
    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
    private volatile List<Route> routes = List.of();
    private volatile Intrusion intrusion = (route, request) -> Intrusion.Mischief.NONE;
    private volatile Traffic traffic = (request, status, errorCode) -> {};

    private Server(HttpServer server) {
        this.server = server;
    }

    /** Takes the port; answers nothing before {@link #serve}. */
    public static Server bind(String host, int port) {
        try {
            return new Server(HttpServer.create(new InetSocketAddress(host, port), BACKLOG));
        } catch (IOException taken) {
            throw new UncheckedIOException(
                    "The simulator cannot listen on " + host + ":" + port + ": " + taken.getMessage(), taken);
        }
    }

    public int port() {
        return server.getAddress().getPort();
    }

    public void serve(List<Route> allRoutes, Intrusion faults, Traffic log) {
        routes = List.copyOf(allRoutes);
        intrusion = faults;
        traffic = log;
        server.createContext("/", this::handle);
        server.setExecutor(threads);
        server.start();
    }

    /** Hangs up on everybody, and waits a moment for those who were in the middle of something. */
    @Override
    public void close() {
        server.stop(0);
        threads.shutdownNow();
        try {
            boolean quiet = threads.awaitTermination(GOODBYE.toMillis(), TimeUnit.MILLISECONDS);
            LOG.log(System.Logger.Level.DEBUG, quiet ? "All calls are over" : "A call goes on after the server's end");
        } catch (InterruptedException hurried) {
            Thread.currentThread().interrupt();
        }
    }

    private void handle(HttpExchange exchange) {
        try (exchange) {
            String path = exchange.getRequestURI().getPath();
            for (Route route : routes) {
                Optional<Map<String, String>> variables =
                        route.method().equals(exchange.getRequestMethod()) ? route.match(path) : Optional.empty();
                if (variables.isPresent()) {
                    run(exchange, route, new Request(exchange, variables.get()));
                    return;
                }
            }
            Request unknown = new Request(exchange, Map.of());
            send(exchange, unknown, Answer.text(404, "text/plain; charset=utf-8", "No such endpoint\n"));
        } catch (IOException gone) {
            LOG.log(System.Logger.Level.DEBUG, "A caller hung up", gone);
        }
    }

    private void run(HttpExchange exchange, Route route, Request request) throws IOException {
        try {
            Intrusion.Mischief mischief = intrusion.befall(route, request);
            Optional<Answer> instead = mischief.instead();
            Answer answer = instead.isPresent() ? instead.get() : mischief.afterwards(ask(route, request));
            send(exchange, request, answer);
        } catch (Intrusion.ConnectionLost onPurpose) {
            traffic.answered(request, 0, "connection dropped");
        }
    }

    private static Answer ask(Route route, Request request) {
        try {
            return route.handler().answer(request);
        } catch (Refusal refusal) {
            return route.dialect().refuse(refusal);
        } catch (IOException trouble) {
            // A full disk must be answered; a caller who hung up will not notice.
            LOG.log(System.Logger.Level.WARNING, request.method() + " " + request.path() + " failed: " + trouble);
            return route.dialect().refuse(new Refusal(500, "internal_error", "The simulator could not store this"));
        } catch (RuntimeException bug) {
            LOG.log(System.Logger.Level.ERROR, "Answering " + request.method() + " " + request.path() + " failed", bug);
            return route.dialect().refuse(new Refusal(500, "internal_error", "The simulator has a bug; see its log"));
        }
    }

    private void send(HttpExchange exchange, Request request, Answer answer) throws IOException {
        // A caller still sending its body would see a reset instead of the answer.
        drain(exchange.getRequestBody());
        answer.headers().forEach(exchange.getResponseHeaders()::set);
        byte[] body = answer.body();
        traffic.answered(request, answer.status(), answer.errorCode());
        exchange.sendResponseHeaders(answer.status(), body.length == 0 ? -1 : body.length);
        if (body.length > 0) {
            try (OutputStream out = exchange.getResponseBody()) {
                out.write(body);
            }
        }
    }

    private static void drain(InputStream body) throws IOException {
        byte[] buffer = new byte[64 << 10];
        long drained = 0;
        int read = 0;
        while (read >= 0 && drained < DRAIN_LIMIT_BYTES) {
            drained += read;
            read = body.read(buffer);
        }
    }
}
