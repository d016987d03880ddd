package space.clipsignal.simulator.world;

import java.nio.charset.StandardCharsets;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import java.util.random.RandomGenerator;

/** Makes identifiers in the shapes that have been seen on the real TikTok. */
public final class Ids {

    private static final String LETTERS_AND_DIGITS = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz";
    private static final String HEX = "0123456789ABCDEF";
    private static final DateTimeFormatter LOG_TIME =
            DateTimeFormatter.ofPattern("yyyyMMddHHmmss", Locale.ROOT).withZone(ZoneOffset.UTC);

    private static final long ODD_STEP = 0x9E37_79B1L;

    private final RandomGenerator random;
    private final AtomicLong lower;
    private final InstantSource clock;

    public Ids(RandomGenerator random, InstantSource clock) {
        this.random = random;
        this.lower = new AtomicLong(random.nextLong());
        this.clock = clock;
    }

    /** The same person is somebody else to every app. */
    public static String openId(String clientKey, String creatorId) {
        return named("open_id " + clientKey + " " + creatorId);
    }

    public static String unionId(String creatorId) {
        return named("union_id " + creatorId);
    }

    /** A 19-digit number far above 2^53: seconds in the upper half, so that newer is larger. */
    public String number() {
        long seconds = clock.instant().getEpochSecond();
        // Odd steps visit all of 2^32 before one comes again, so however many are made in a second, no two are the
        // same.
        return Long.toString((seconds << 32) | (lower.getAndAdd(ODD_STEP) & 0xFFFF_FFFFL));
    }

    public String publishId(Mode mode) {
        return (mode == Mode.DIRECT ? "v_pub_file~v2-1." : "v_inbox_file~v2.") + number();
    }

    public String accessToken() {
        return "act." + letters(56) + "!" + digits(4) + ".e2";
    }

    public String refreshToken() {
        return "rft." + letters(56) + "!" + digits(4) + ".e2";
    }

    public String clientToken() {
        return "clt." + letters(56);
    }

    /** Ends in characters that have to be decoded from the callback's query exactly once. */
    public String code() {
        return letters(64) + "*" + random.nextInt(4) + "!" + digits(4) + ".u1";
    }

    public String uuid() {
        return new UUID(random.nextLong(), random.nextLong()).toString();
    }

    public String logId() {
        return LOG_TIME.format(clock.instant()) + pick(HEX, 20);
    }

    private String letters(int length) {
        return pick(LETTERS_AND_DIGITS, length);
    }

    private String digits(int length) {
        return pick("0123456789", length);
    }

    private String pick(String alphabet, int length) {
        StringBuilder picked = new StringBuilder(length);
        for (int i = 0; i < length; i++) {
            picked.append(alphabet.charAt(random.nextInt(alphabet.length())));
        }
        return picked.toString();
    }

    private static String named(String name) {
        return UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8)).toString();
    }
}
