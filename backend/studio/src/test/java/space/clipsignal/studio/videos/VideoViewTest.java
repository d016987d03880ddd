package space.clipsignal.studio.videos;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class VideoViewTest {

    private static final Instant READ_AT = Instant.parse("2026-11-20T08:00:00Z");
    private static final Duration SIX_HOURS = Duration.ofHours(6);

    private final VideoEntity row = VideoRows.row("7512345678901234567", READ_AT);

    @Test
    void coverIsShownWhileTikToksLinkLives() {
        assertThat(VideoView.of(row, READ_AT.plus(SIX_HOURS).minusSeconds(1)).coverUrl())
                .isEqualTo("https://covers.example/1");
    }

    @Test
    void coverIsNullOnceTikToksLinkHasExpired() {
        assertThat(VideoView.of(row, READ_AT.plus(SIX_HOURS)).coverUrl()).isNull();
    }
}
