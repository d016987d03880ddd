package space.clipsignal.crash;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;

/**
 * The one address of the studio, as a load balancer gives it: hands connections to the processes that answer, in turn,
 * and bytes on as they come. When a process dies, its connections die with it, and its callers know no more than that.
 */
final class FrontDoor implements AutoCloseable {

    private final ServerSocket server;
    private final AtomicInteger turn = new AtomicInteger();
    private volatile Supplier<List<Integer>> ports = List::of;

    private FrontDoor(ServerSocket server) {
        this.server = server;
    }

    static FrontDoor open(int port) {
        try {
            FrontDoor door = new FrontDoor(new ServerSocket(port, 100, InetAddress.getLoopbackAddress()));
            Thread.ofVirtual().start(door::admit);
            return door;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    String url() {
        return "http://localhost:" + server.getLocalPort();
    }

    void leadsTo(Supplier<List<Integer>> newPorts) {
        ports = newPorts;
    }

    @Override
    public void close() throws IOException {
        server.close();
    }

    private void admit() {
        try {
            while (!server.isClosed()) {
                Socket caller = server.accept();
                Thread.ofVirtual().start(() -> connect(caller));
            }
        } catch (IOException closed) {
            // nobody is admitted any more
        }
    }

    private void connect(Socket caller) {
        List<Integer> open = ports.get();
        try (caller) {
            if (open.isEmpty()) {
                return;
            }
            int port = open.get(Math.floorMod(turn.getAndIncrement(), open.size()));
            try (Socket studio = new Socket("localhost", port)) {
                Thread answers = Thread.ofVirtual().start(() -> pass(studio, caller));
                pass(caller, studio);
                answers.join();
            }
        } catch (IOException gone) {
            // the caller sees its connection end
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** Until either side ends; then both do. */
    private static void pass(Socket from, Socket to) {
        try {
            from.getInputStream().transferTo(to.getOutputStream());
            to.close();
            from.close();
        } catch (IOException gone) {
            closeBoth(from, to);
        }
    }

    private static void closeBoth(Socket one, Socket other) {
        try (one;
                other) {
            return;
        } catch (IOException gone) {
            // closed is closed
        }
    }
}
