package space.clipsignal.tiktok;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.net.URI;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class UploadHostsTest {

    private final UploadHosts hosts = new UploadHosts(List.of("*.TikTokApis.com", "exact.example", "localhost:8090"));

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://open-upload.tiktokapis.com/video/?upload_id=67890&upload_token=Xza123",
                "https://upload.us.tiktokapis.com/upload/?upload_id=1",
                "https://OPEN-UPLOAD-VA.TIKTOKAPIS.COM:443/upload",
                "https://exact.example/upload",
                "http://localhost:8090/upload?upload_id=1"
            })
    void theAllowedOnes(String url) {
        assertThat(hosts.allow(URI.create(url))).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://open-upload.tiktokapis.com/video/",
                "https://open-upload.tiktokapis.com:8443/video/",
                "https://tiktokapis.com/video/",
                "https://eviltiktokapis.com/video/",
                "https://open-upload.tiktokapis.com.evil.example/video/",
                "https://open-upload.tiktokapis.com@evil.example/video/",
                "https://user@open-upload.tiktokapis.com/video/",
                "https://below.exact.example/upload",
                "http://exact.example/upload",
                "http://localhost:8091/upload",
                "http://localhost/upload",
                "http://169.254.169.254/latest/meta-data",
                "file://localhost:8090/etc/passwd",
                "ftp://localhost:8090/upload",
                "/upload",
                "mailto:somebody@exact.example"
            })
    void noOtherHost(String url) {
        assertThat(hosts.allow(URI.create(url))).isFalse();
    }

    @Test
    void anAddressIsNotAHost() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new UploadHosts(List.of("http://localhost:8090")))
                .withMessageContaining("http://localhost:8090");
    }
}
