package space.clipsignal.simulator.webhook;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SignatureTest {

    /** The vector was made with openssl, not by this code. */
    @Test
    void isTikToksOwn() {
        String body =
                "{\"client_key\":\"awtestclientkey1\",\"event\":\"authorization.removed\",\"create_time\":1700000000,"
                        + "\"user_openid\":\"11111111-2222-3333-4444-555555555555\",\"content\":\"{\\\"reason\\\":1}\"}";

        assertThat(body).hasSize(170);
        assertThat(Signature.sign("test_client_secret", 1_700_000_001L, body))
                .isEqualTo("t=1700000001,s=8222c429ed5a83fe67c8f97741048759197b899481ce5e235d804e99e1417ee9");
    }
}
