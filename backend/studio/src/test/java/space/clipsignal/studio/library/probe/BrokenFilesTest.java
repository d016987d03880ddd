package space.clipsignal.studio.library.probe;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import space.clipsignal.studio.library.probe.ProbeResult.Reason;
import space.clipsignal.studio.library.probe.ProbeResult.Unusable;
import space.clipsignal.studio.testing.media.Media;

/** Files that are no video, or no longer, or never meant to be one. */
class BrokenFilesTest {

    @TempDir
    static Path folder;

    static Probe probe;

    @BeforeAll
    static void unpackOnce() {
        probe = new Probe(folder, Duration.ofSeconds(15));
    }

    static Stream<Arguments> broken() {
        return Stream.of(
                arguments("nothing", new byte[0], Reason.EMPTY),
                arguments("text", "Not a video.\n".repeat(100).getBytes(ISO_8859_1), Reason.UNSUPPORTED),
                arguments("three bytes", new byte[] {0, 0, 0}, Reason.UNSUPPORTED),
                arguments(
                        "playlist",
                        "#EXTM3U\n#EXTINF:1,\nfile:///etc/passwd\n".getBytes(ISO_8859_1),
                        Reason.UNSUPPORTED),
                arguments("Matroska", matroska(), Reason.UNSUPPORTED),
                arguments("a picture", box("ftyp", "heic0000"), Reason.NO_VIDEO),
                arguments("only a beginning", box("ftyp", "isom0000"), Reason.TRUNCATED),
                arguments("a box that is smaller than itself", box("free", 3), Reason.DAMAGED),
                arguments("a box beyond all sizes", largeBox(Long.MAX_VALUE), Reason.TRUNCATED),
                arguments("a box of negative size", largeBox(-1), Reason.DAMAGED),
                arguments("an index without content", join(box("moov", ""), box("mdat", "")), Reason.NO_VIDEO),
                arguments("half a million boxes", manyBoxes(), Reason.DAMAGED));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("broken")
    void saysWhatIsWrong(String name, byte[] bytes, Reason reason) throws IOException {
        assertThat(examine(bytes)).isEqualTo(new Unusable(reason));
    }

    @ParameterizedTest
    @EnumSource(Media.class)
    void noticesThatAVideoBreaksOff(Media media) throws IOException {
        var whole = media.bytes();

        assertThat(examine(Arrays.copyOf(whole, whole.length - 1))).isEqualTo(new Unusable(Reason.TRUNCATED));
        assertThat(examine(Arrays.copyOf(whole, whole.length / 2))).isEqualTo(new Unusable(Reason.TRUNCATED));
        assertThat(examine(Arrays.copyOf(whole, 60))).isEqualTo(new Unusable(Reason.TRUNCATED));
    }

    @Test
    void toleratesWhatCamerasAppendWithoutABox() throws IOException {
        var trailer = new byte[] {0x7F, 0, 0, 1, 0x01, (byte) 0xFE, 0, 2, 9, 9, 9, 9};

        assertThat(examine(join(Media.SUNSET_MP4.bytes(), trailer))).isInstanceOf(ProbeResult.Video.class);
    }

    @ParameterizedTest
    @EnumSource(Media.class)
    void answersWhateverTheBytesAre(Media media) {
        var random = new SplittableRandom(20261122);

        var answers = IntStream.range(0, 12)
                .mapToObj(i -> examineMutated(media, random))
                .toList();

        assertThat(answers).doesNotContainNull();
    }

    private static ProbeResult examineMutated(Media media, SplittableRandom random) {
        var bytes = media.bytes();
        for (var i = 0; i < 30; i++) {
            bytes[random.nextInt(i % 2 == 0 ? bytes.length : 2000)] = (byte) random.nextInt();
        }
        try {
            return examine(bytes);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private static ProbeResult examine(byte[] bytes) throws IOException {
        return probe.examine(Files.write(folder.resolve("broken"), bytes));
    }

    private static byte[] box(String type, String content) {
        return join(box(type, 8 + content.length()), content.getBytes(ISO_8859_1));
    }

    private static byte[] box(String type, int size) {
        return ByteBuffer.allocate(8)
                .putInt(size)
                .put(type.getBytes(ISO_8859_1))
                .array();
    }

    private static byte[] largeBox(long size) {
        return join(box("free", 1), ByteBuffer.allocate(8).putLong(size).array());
    }

    private static byte[] manyBoxes() {
        var bytes = new ByteArrayOutputStream();
        IntStream.range(0, 500_000).forEach(i -> bytes.writeBytes(box("free", 8)));
        return bytes.toByteArray();
    }

    private static byte[] matroska() {
        var bytes = Media.AURORA_WEBM.bytes();
        var at = new String(bytes, ISO_8859_1).indexOf("webm");
        System.arraycopy("avi ".getBytes(ISO_8859_1), 0, bytes, at, 4);
        return bytes;
    }

    private static byte[] join(byte[] first, byte[] second) {
        var both = Arrays.copyOf(first, first.length + second.length);
        System.arraycopy(second, 0, both, first.length, second.length);
        return both;
    }
}
