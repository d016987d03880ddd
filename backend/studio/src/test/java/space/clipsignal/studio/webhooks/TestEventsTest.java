package space.clipsignal.studio.webhooks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.github.tomakehurst.wiremock.WireMockServer;
import com.github.tomakehurst.wiremock.client.WireMock;
import com.github.tomakehurst.wiremock.core.WireMockConfiguration;
import java.net.URI;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import space.clipsignal.studio.account.Account;
import space.clipsignal.studio.account.AccountId;
import space.clipsignal.studio.account.AccountSettings;
import space.clipsignal.studio.account.AccountState;
import space.clipsignal.studio.platform.Ids;
import space.clipsignal.studio.platform.problem.ProblemException;

class TestEventsTest {

    private static final Instant NOW = Instant.ofEpochSecond(1_700_000_001);

    private final WireMockServer outside =
            new WireMockServer(WireMockConfiguration.options().dynamicPort());

    private TestEvents testEvents;

    @BeforeEach
    void callbackIsAtAnotherServer() {
        outside.start();
        var url = URI.create(outside.baseUrl() + "/hook");
        var webhooks = new Webhooks() {
            @Override
            public URI callbackUrl() {
                return url;
            }
        };
        testEvents = new TestEvents(webhooks, new App(), new Ids(), InstantSource.fixed(NOW));
    }

    @AfterEach
    void stop() {
        outside.stop();
    }

    @Test
    void reportsWhatStandsInTheWay() {
        outside.stubFor(
                WireMock.any(WireMock.anyUrl()).willReturn(WireMock.temporaryRedirect("https://login.proxy.example/")));

        var sent = testEvents.send(account());

        assertThat(sent).isEqualTo(new TestEventSent(URI.create(outside.baseUrl() + "/hook"), 302, NOW));
        outside.verify(
                1,
                WireMock.postRequestedFor(WireMock.urlEqualTo("/hook"))
                        .withHeader("TikTok-Signature", WireMock.matching("t=1700000001,s=[0-9a-f]{64}"))
                        .withRequestBody(WireMock.matchingJsonPath("$.client_key", WireMock.equalTo("awkey")))
                        .withRequestBody(WireMock.matchingJsonPath("$.user_openid", WireMock.equalTo("open-id")))
                        .withRequestBody(WireMock.matchingJsonPath("$.create_time", WireMock.equalTo("1700000001"))));
    }

    @Test
    void saysWhatToCheckWhenNothingAnswers() {
        outside.stop();
        var account = account();

        assertThatThrownBy(() -> testEvents.send(account)).isInstanceOfSatisfying(ProblemException.class, e -> {
            assertThat(e.problem().code()).isEqualTo("callback-unreachable");
            assertThat(e.problem().nextStep()).contains("STUDIO_PUBLIC_URL");
        });
    }

    private static Account account() {
        return new Account(
                new AccountId(UUID.randomUUID()),
                null,
                null,
                "open-id",
                AccountState.CONNECTED,
                null,
                Set.of(),
                NOW,
                null,
                null);
    }

    private static final class App implements AccountSettings {
        @Override
        public String clientKey() {
            return "awkey";
        }

        @Override
        public String clientSecret() {
            return "secret";
        }

        @Override
        public List<String> scopes() {
            return List.of();
        }
    }
}
