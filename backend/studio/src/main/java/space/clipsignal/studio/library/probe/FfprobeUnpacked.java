package space.clipsignal.studio.library.probe;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.bytedeco.javacpp.Loader;

/**
 * Puts the ffprobe that comes with the studio (org.bytedeco:ffmpeg) on disk, once per data folder and version, and falls
 * back on the system's own where that one does not start: it is linked against desktop sound libraries that a bare
 * server may lack.
 */
final class FfprobeUnpacked {

    private static final String PLATFORM = Loader.getPlatform();
    private static final String RESOURCES = "/org/bytedeco/ffmpeg/" + PLATFORM + "/";

    /** The executable and what it loads; the jar holds Java bindings and headers too, which nobody needs here. */
    private static final List<String> FILES = List.of(
            "ffprobe",
            "libavcodec.so.62",
            "libavdevice.so.62",
            "libavfilter.so.11",
            "libavformat.so.62",
            "libavutil.so.60",
            "libdrm.so.2",
            "libswresample.so.6",
            "libswscale.so.9",
            "libva-drm.so.2",
            "libva.so.2");

    private FfprobeUnpacked() {}

    /**
     * The ffprobe to use on this machine.
     *
     * @throws ProbeUnavailable if there is none
     */
    static Ffprobe under(Path dataDir, Duration timeout) {
        var systems = new Ffprobe(Path.of("ffprobe"), Optional.empty(), timeout);
        return brought(dataDir)
                .map(at -> new Ffprobe(at.resolve("ffprobe"), Optional.of(at), timeout))
                .filter(Ffprobe::starts)
                .or(() -> Optional.of(systems).filter(Ffprobe::starts))
                .orElseThrow(() -> new ProbeUnavailable(
                        "no ffprobe starts on this machine (" + PLATFORM + "): install the package ffmpeg"));
    }

    private static Optional<Path> brought(Path dataDir) {
        if (FfprobeUnpacked.class.getResource(RESOURCES + "ffprobe") == null) {
            return Optional.empty();
        }
        var home = dataDir.resolve("ffprobe");
        try {
            home = home.resolve(Loader.getVersion("org.bytedeco", "ffmpeg") + "-" + PLATFORM);
            return Optional.of(Files.isDirectory(home) ? home : unpack(home));
        } catch (IOException e) {
            throw new UncheckedIOException("cannot unpack ffprobe into " + home, e);
        }
    }

    /** Unpacks beside and renames, so that a killed start or a second replica never sees half of it. */
    private static Path unpack(Path home) throws IOException {
        Files.createDirectories(home.getParent());
        var beside = Files.createTempDirectory(home.getParent(), "unpacking-");
        for (var name : FILES) {
            try (var in = FfprobeUnpacked.class.getResourceAsStream(RESOURCES + name)) {
                Files.copy(in, beside.resolve(name));
            }
        }
        if (!beside.resolve("ffprobe").toFile().setExecutable(true)) {
            throw new IOException("cannot make it executable");
        }
        try {
            return Files.move(beside, home, StandardCopyOption.ATOMIC_MOVE);
        } catch (FileAlreadyExistsException | DirectoryNotEmptyException e) {
            return home;
        }
    }
}
