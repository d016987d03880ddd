package space.clipsignal.studio.videos;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Arrays;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import space.clipsignal.studio.platform.problem.ProblemException;
import space.clipsignal.studio.platform.problem.RequestProblems;
import space.clipsignal.studio.platform.web.Cursor;

/** What the list is sorted by, the largest first. */
public enum VideoSort {
    NEWEST("createdAt"),
    VIEWS("viewCount"),
    LIKES("likeCount"),
    COMMENTS("commentCount"),
    SHARES("shareCount"),
    /** Videos without views have no rate and come last. */
    ENGAGEMENT("engagementRate");

    private static final Pattern VIDEO_ID = Pattern.compile("\\d{1,20}");
    private static final int KEYS = 3;
    private static final int SORT = 0;
    private static final int VALUE = 1;
    private static final int ID = 2;
    private static final String NO_VALUE = "null";

    /** The row's property that is compared. */
    final String property;

    VideoSort(String property) {
        this.property = property;
    }

    /**
     * Reads the word that stands in a query.
     *
     * @throws ProblemException 422 if it is none of them
     */
    public static VideoSort fromString(String word) {
        return Arrays.stream(values())
                .filter(sort -> sort.word().equals(word))
                .findFirst()
                .orElseThrow(() -> RequestProblems.invalid("sort", "must be one of " + words())
                        .exception());
    }

    /** The word that stands in a query. */
    @JsonValue
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The place behind {@code row}; it names the sort, because under another one it would be somewhere else. */
    Cursor after(VideoEntity row) {
        var value =
                switch (this) {
                    case NEWEST -> row.createdAt;
                    case VIEWS -> row.viewCount;
                    case LIKES -> row.likeCount;
                    case COMMENTS -> row.commentCount;
                    case SHARES -> row.shareCount;
                    case ENGAGEMENT -> row.engagementRate;
                };
        return Cursor.after(word(), value, row.id);
    }

    /** What {@link #after} wrote, read again; 422 if it was written under another sort. */
    Place place(String text) {
        var cursor = Cursor.decode(text, KEYS);
        if (!cursor.keys().get(SORT).equals(word())) {
            throw RequestProblems.invalid("cursor", "belongs to a list sorted otherwise")
                    .exception();
        }
        var id = cursor.keys().get(ID);
        if (!VIDEO_ID.matcher(id).matches()) {
            throw RequestProblems.invalid("cursor", "is not a cursor that this list handed out")
                    .exception();
        }
        return new Place(value(cursor), id);
    }

    private Comparable<?> value(Cursor cursor) {
        if (this == NEWEST) {
            return cursor.instant(VALUE);
        }
        if (this != ENGAGEMENT) {
            return (long) cursor.number(VALUE);
        }
        return NO_VALUE.equals(cursor.keys().get(VALUE)) ? null : cursor.number(VALUE);
    }

    private static String words() {
        return Arrays.stream(values()).map(VideoSort::word).collect(Collectors.joining(", "));
    }

    /** A row's place in the list: its sort value, null if it has none, and its id. */
    record Place(Comparable<?> value, String id) {}
}
