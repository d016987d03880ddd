package space.clipsignal.studio.platform.web;

import java.util.List;
import java.util.function.Function;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * One page of a list.
 *
 * @param items in the order asked for
 * @param nextCursor hand it back as {@code cursor} for what follows; null at the end
 */
public record Page<T>(
        @Schema(required = true) List<T> items, @Schema(required = true, nullable = true) String nextCursor) {

    /** The default number of items on a page. */
    public static final int DEFAULT_LIMIT = 20;

    /** The largest number of items on a page. */
    public static final int MAX_LIMIT = 100;

    /**
     * A page of {@code limit} items from rows read one further than the page is long.
     *
     * @param key the cursor that stands for a row: what follows it comes next
     */
    public static <R, T> Page<T> of(List<R> rowsAndOneMore, int limit, Function<R, Cursor> key, Function<R, T> item) {
        var more = rowsAndOneMore.size() > limit;
        var rows = more ? rowsAndOneMore.subList(0, limit) : rowsAndOneMore;
        return new Page<>(
                rows.stream().map(item).toList(),
                more ? key.apply(rows.get(limit - 1)).encode() : null);
    }
}
