package space.clipsignal.studio.platform.web;

import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.function.Supplier;
import space.clipsignal.studio.platform.problem.ProblemException;
import space.clipsignal.studio.platform.problem.RequestProblems;

/**
 * A place in a list, as the sort keys of the row before it. Callers hand it back unread.
 *
 * @param keys the row's sort keys, the unique one last
 */
public record Cursor(List<String> keys) {

    private static final String SEPARATOR = "\n";
    private static final Instant LATEST = Instant.parse("9999-12-31T23:59:59Z");

    /** The cursor behind the row with these sort keys. */
    public static Cursor after(Object... keys) {
        return new Cursor(java.util.Arrays.stream(keys).map(String::valueOf).toList());
    }

    /**
     * Reads what {@link #encode} wrote.
     *
     * @throws ProblemException 422 if it is no cursor of {@code size} keys
     */
    public static Cursor decode(String text, int size) {
        return orInvalid(() -> {
            var keys = List.of(
                    new String(Base64.getUrlDecoder().decode(text), StandardCharsets.UTF_8).split(SEPARATOR, -1));
            if (keys.size() != size) {
                throw new IllegalArgumentException("keys");
            }
            return new Cursor(keys);
        });
    }

    /** The form that travels in a URL. */
    public String encode() {
        return Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString(String.join(SEPARATOR, keys).getBytes(StandardCharsets.UTF_8));
    }

    /** The key at {@code index} as an instant; 422 if it is none. */
    public Instant instant(int index) {
        return orInvalid(() -> {
            var instant = Instant.parse(keys.get(index));
            if (instant.isBefore(Instant.EPOCH) || instant.isAfter(LATEST)) {
                throw new IllegalArgumentException("no time of this list");
            }
            return instant;
        });
    }

    /** The key at {@code index} as an id; 422 if it is none. */
    public java.util.UUID id(int index) {
        return orInvalid(() -> java.util.UUID.fromString(keys.get(index)));
    }

    /** The key at {@code index} as a number; 422 if it is none. */
    public double number(int index) {
        return orInvalid(() -> Double.parseDouble(keys.get(index)));
    }

    private static <T> T orInvalid(Supplier<T> read) {
        try {
            return read.get();
        } catch (IllegalArgumentException | DateTimeException e) {
            throw RequestProblems.invalid("cursor", "is not a cursor that this list handed out")
                    .exception();
        }
    }
}
