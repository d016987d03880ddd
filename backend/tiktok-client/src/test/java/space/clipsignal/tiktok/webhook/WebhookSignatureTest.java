package space.clipsignal.tiktok.webhook;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class WebhookSignatureTest {

    private static final Duration TOLERANCE = Duration.ofMinutes(5);
    private static final Instant SIGNED_AT = Instant.ofEpochSecond(1_700_000_001);
    private static final byte[] BODY =
            """
            {"client_key":"awtestclientkey1","event":"authorization.removed","create_time":1700000000,\
            "user_openid":"11111111-2222-3333-4444-555555555555","content":"{\\"reason\\":1}"}"""
                    .getBytes(UTF_8);

    /** { printf '1700000001.'; cat body; } | openssl dgst -sha256 -hmac test_client_secret */
    private static final String S = "8222c429ed5a83fe67c8f97741048759197b899481ce5e235d804e99e1417ee9";

    private static final String HEADER = "t=1700000001,s=" + S;

    private static WebhookSignature at(Instant now) {
        return new WebhookSignature("test_client_secret", InstantSource.fixed(now), TOLERANCE);
    }

    @Test
    void theVectorOfOpensslIsVerified() {
        assertThat(BODY).hasSize(170);
        assertThat(at(SIGNED_AT).verify(HEADER, BODY)).isInstanceOfSatisfying(Verdict.Verified.class, verified -> {
            assertThat(verified.delivery().body()).isEqualTo(new String(BODY, UTF_8));
            assertThat(verified.delivery().signedAt()).isEqualTo(SIGNED_AT);
        });
    }

    @Test
    void ourOwnSignatureIsTheSame() {
        assertThat(WebhookSignature.sign("test_client_secret", SIGNED_AT, BODY)).isEqualTo(HEADER);
    }

    @Test
    void anotherSecretIsRejected() {
        WebhookSignature other =
                new WebhookSignature("another_secret", InstantSource.fixed(SIGNED_AT), Duration.ofDays(9_999));

        assertThat(other.verify(HEADER, BODY)).isEqualTo(new Verdict.Rejected(Verdict.Reason.SIGNATURE_MISMATCH));
    }

    @Test
    void everySingleChangedByteIsRejected() {
        for (int i = 0; i < BODY.length; i++) {
            byte[] changed = BODY.clone();
            changed[i] ^= 1;

            assertThat(at(SIGNED_AT).verify(HEADER, changed))
                    .isEqualTo(new Verdict.Rejected(Verdict.Reason.SIGNATURE_MISMATCH));
        }
    }

    @Test
    void everySingleChangedDigitIsRejected() {
        for (int i = 0; i < S.length(); i++) {
            char other = S.charAt(i) == '0' ? '1' : '0';
            String changed = S.substring(0, i) + other + S.substring(i + 1);

            assertThat(at(SIGNED_AT).verify("t=1700000001,s=" + changed, BODY))
                    .isEqualTo(new Verdict.Rejected(Verdict.Reason.SIGNATURE_MISMATCH));
        }
    }

    @Test
    void theTimeIsSignedToo() {
        assertThat(at(SIGNED_AT).verify("t=1700000002,s=" + S, BODY))
                .isEqualTo(new Verdict.Rejected(Verdict.Reason.SIGNATURE_MISMATCH));
    }

    @ParameterizedTest
    @ValueSource(longs = {-300, -1, 0, 1, 300})
    void withinTheToleranceItIsVerified(long secondsLater) {
        assertThat(at(SIGNED_AT.plusSeconds(secondsLater)).verify(HEADER, BODY)).isInstanceOf(Verdict.Verified.class);
    }

    @ParameterizedTest
    @ValueSource(longs = {-301, 301, 3_600, 259_200})
    void beyondTheToleranceItIsStaleAndStillReadable(long secondsLater) {
        assertThat(at(SIGNED_AT.plusSeconds(secondsLater)).verify(HEADER, BODY))
                .isInstanceOfSatisfying(
                        Verdict.Stale.class,
                        stale -> assertThat(stale.delivery().signedAt()).isEqualTo(SIGNED_AT));
    }

    @Test
    void anOldDeliveryWithAWrongSignatureIsRejectedAndNotStale() {
        assertThat(at(SIGNED_AT.plusSeconds(3_600)).verify("t=1700000001,s=" + "0".repeat(64), BODY))
                .isEqualTo(new Verdict.Rejected(Verdict.Reason.SIGNATURE_MISMATCH));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "s=" + S + ",t=1700000001",
                " t=1700000001 , s=" + S + " ",
                "t=1700000001,s=" + S + ",v=2",
                "t=1700000001,s=8222C429ED5A83FE67C8F97741048759197B899481CE5E235D804E99E1417EE9"
            })
    void otherWaysToWriteTheSameHeader(String header) {
        assertThat(at(SIGNED_AT).verify(header, BODY)).isInstanceOf(Verdict.Verified.class);
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(
            strings = {
                "",
                ",",
                "t=1700000001",
                "s=" + S,
                "t=,s=" + S,
                "t=-1,s=" + S,
                "t=17000000x1,s=" + S,
                "t=99999999999999999999,s=" + S,
                "t=1700000001,s=" + S + "00",
                "t=1700000001,s=8222",
                "t=1700000001,s=zz22c429ed5a83fe67c8f97741048759197b899481ce5e235d804e99e1417ee9",
                "t=1700000001,t=1700000001,s=" + S,
                "t=1700000001;s=" + S,
                S
            })
    void noOrAnotherHeaderIsRejected(String header) {
        assertThat(at(SIGNED_AT).verify(header, BODY))
                .isEqualTo(new Verdict.Rejected(
                        header == null ? Verdict.Reason.HEADER_MISSING : Verdict.Reason.HEADER_MALFORMED));
    }
}
