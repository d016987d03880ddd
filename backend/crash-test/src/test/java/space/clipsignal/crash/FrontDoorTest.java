package space.clipsignal.crash;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class FrontDoorTest {

    private final HttpServer studio = studio();
    private final FrontDoor door = FrontDoor.open(0);

    @AfterEach
    void close() throws IOException {
        door.close();
        studio.stop(0);
    }

    @Test
    void handsRequestsToAStudioAsTheyAre() throws IOException {
        door.leadsTo(() -> List.of(studio.getAddress().getPort()));

        String answer = Http.send(Http.to(door.url() + "/any")).body();

        assertThat(answer).isEqualTo("/any for " + door.url().substring("http://".length()));
    }

    @Test
    void hangsUpWhereThereIsNoStudio() {
        assertThatThrownBy(() -> Http.send(Http.to(door.url() + "/any"))).isInstanceOf(IOException.class);
    }

    private static HttpServer studio() {
        try {
            HttpServer server = HttpServer.create(new InetSocketAddress("localhost", 0), 10);
            server.createContext("/", exchange -> {
                String said = exchange.getRequestURI() + " for "
                        + exchange.getRequestHeaders().getFirst("Host");
                byte[] body = said.getBytes(StandardCharsets.UTF_8);
                exchange.sendResponseHeaders(200, body.length);
                exchange.getResponseBody().write(body);
                exchange.close();
            });
            server.start();
            return server;
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
