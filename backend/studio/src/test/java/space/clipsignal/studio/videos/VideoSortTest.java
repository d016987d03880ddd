package space.clipsignal.studio.videos;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import space.clipsignal.studio.platform.problem.ProblemException;
import space.clipsignal.studio.platform.web.Cursor;

class VideoSortTest {

    private final VideoEntity row = VideoRows.row("7512345678901234567", Instant.EPOCH);

    @ParameterizedTest
    @EnumSource(VideoSort.class)
    void readsBackThePlaceThatItWrote(VideoSort sort) {
        var place = sort.place(sort.after(row).encode());

        var value =
                switch (sort) {
                    case NEWEST -> VideoRows.CREATED_AT;
                    case VIEWS -> 200L;
                    case LIKES -> 30L;
                    case COMMENTS -> 8L;
                    case SHARES -> 2L;
                    case ENGAGEMENT -> 0.2;
                };
        assertThat(place).isEqualTo(new VideoSort.Place(value, "7512345678901234567"));
    }

    @Test
    void aVideoWithoutRateHasAPlaceToo() {
        row.engagementRate = null;

        assertThat(VideoSort.ENGAGEMENT.place(VideoSort.ENGAGEMENT.after(row).encode()))
                .isEqualTo(new VideoSort.Place(null, "7512345678901234567"));
    }

    @Test
    void refusesAPlaceInAListSortedOtherwise() {
        var cursor = VideoSort.LIKES.after(row).encode();

        assertThatThrownBy(() -> VideoSort.VIEWS.place(cursor)).isInstanceOf(ProblemException.class);
    }

    @Test
    void refusesWhatNoListHandedOut() {
        var made = Cursor.after("views", "many", "1").encode();

        assertThatThrownBy(() -> VideoSort.VIEWS.place(made)).isInstanceOf(ProblemException.class);
    }

    @Test
    void refusesAnUnknownWord() {
        assertThatThrownBy(() -> VideoSort.fromString("NEWEST"))
                .isInstanceOf(ProblemException.class)
                .hasMessageContaining("newest, views, likes, comments, shares, engagement");
    }
}
