package space.clipsignal.tiktok;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.exc.InvalidDefinitionException;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import space.clipsignal.tiktok.oauth.AccessToken;
import space.clipsignal.tiktok.oauth.Pkce;
import space.clipsignal.tiktok.oauth.RefreshToken;
import space.clipsignal.tiktok.oauth.TokenGrant;
import space.clipsignal.tiktok.publish.ByteRange;
import space.clipsignal.tiktok.publish.ChunkUpload;
import space.clipsignal.tiktok.publish.ContentType;
import space.clipsignal.tiktok.publish.PublishId;
import space.clipsignal.tiktok.publish.UploadTicket;

class SecretsStayHiddenTest {

    private static final URI UPLOAD_URL = URI.create("https://open-upload.tiktokapis.com/video/?upload_token=SECRET");

    static Set<Object> holdersOfSecrets() {
        AccessToken access = new AccessToken("act.SECRET");
        RefreshToken refresh = new RefreshToken("rft.SECRET");
        return Set.of(
                access,
                refresh,
                new TokenGrant(access, Duration.ofHours(2), refresh, Duration.ofDays(180), "open", Set.of()),
                new Pkce("SECRET"),
                new UploadTicket(new PublishId("v_pub_file~v2-1.1"), UPLOAD_URL),
                new ChunkUpload(UPLOAD_URL, Path.of("clip.mp4"), new ByteRange(0, 9), 10, ContentType.MP4));
    }

    @ParameterizedTest
    @MethodSource("holdersOfSecrets")
    void inEveryText(Object holder) {
        assertThat(holder.toString()).doesNotContain("SECRET").contains("hidden");
    }

    @Test
    void inJsonThatSomebodyWritesByMistake() {
        assertThatExceptionOfType(InvalidDefinitionException.class)
                .isThrownBy(() -> new ObjectMapper().writeValueAsString(new AccessToken("act.SECRET")));
    }

    @Test
    void tokensAreEqualByTheirSecretAndKind() {
        assertThat(new AccessToken("same"))
                .isEqualTo(new AccessToken("same"))
                .hasSameHashCodeAs(new AccessToken("same"))
                .isNotEqualTo(new AccessToken("other"))
                .isNotEqualTo(new RefreshToken("same"));
    }
}
