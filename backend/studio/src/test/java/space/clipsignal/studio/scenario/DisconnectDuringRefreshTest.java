package space.clipsignal.studio.scenario;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.quarkus.test.junit.QuarkusTest;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;
import space.clipsignal.studio.testing.Creator;
import space.clipsignal.studio.testing.Simulator;
import space.clipsignal.studio.testing.Studio;

/** The creator removes the app in TikTok while the studio is refreshing the very tokens that this ends. */
@QuarkusTest
class DisconnectDuringRefreshTest {

    private static final String TOKEN = "/v2/oauth/token/";
    private static final int UNDER_WAY_MILLIS = 4_000;

    @Test
    void neitherWaitsForTheOther() {
        var studio = Studio.of(Creator.PRIVATE);
        String openId = studio.get("/account").extract().path("openId");
        Simulator.post("/_sim/tokens/expire", Map.of());
        Simulator.post("/_sim/faults", Map.of("endpoint", TOKEN, "effect", "delay", "delayMillis", UNDER_WAY_MILLIS));
        var refreshing = CompletableFuture.supplyAsync(
                () -> studio.get("/publish/creator-info").extract().statusCode());
        await("refresh").until(() -> Simulator.get("/_sim/faults").getList("").isEmpty());

        Simulator.post("/_sim/creators/" + openId + "/remove-authorization", Map.of());

        assertThat(refreshing.join()).as("not 500 for a deadlock").isEqualTo(409);
        await("webhook")
                .until(() -> studio.get("/auth/session").extract().path("accounts[0].state"), "DISCONNECTED"::equals);
    }
}
