package space.clipsignal.tiktok.oauth;

import static org.assertj.core.api.Assertions.assertThat;

import java.security.SecureRandom;
import java.util.Random;
import org.junit.jupiter.api.Test;

class PkceTest {

    /** printf %s <verifier> | openssl dgst -sha256 */
    @Test
    void theChallengeIsHexAndNotBase64() {
        assertThat(new Pkce("dBjftJeZ4CVP-mB92K27uhbUJU1p1r_wW1gFWFOEjXk").challenge())
                .isEqualTo("13d31e961a1ad8ec2f16b10c4c982e0876a878ad6df144566ee1894acb70f9c3");
    }

    @Test
    void aVerifierIsMadeOfTheAllowedCharactersAndLongEnough() {
        Random seeded = new Random(7);

        for (int i = 0; i < 200; i++) {
            assertThat(Pkce.generate(seeded).verifier()).matches("[A-Za-z0-9\\-._~]{43,128}");
        }
    }

    @Test
    void everyAuthorizationGetsItsOwn() {
        SecureRandom random = new SecureRandom();

        assertThat(Pkce.generate(random)).isNotEqualTo(Pkce.generate(random));
    }

    @Test
    void theRandomSourceDecides() {
        assertThat(Pkce.generate(new Random(1))).isEqualTo(Pkce.generate(new Random(1)));
    }
}
