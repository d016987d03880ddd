package space.clipsignal.crash;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * JVM flags that let the studio start in a third of the time, which is most of what a kill costs: the cheap compiler
 * and collector, and the classes as a start before left them. They change how fast the code runs and not what it does.
 */
final class QuickStart {

    private static final List<String> CHEAP = List.of("-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC");
    private static final int AHEAD_OF_TIME_CACHE = 25;
    private static final String PREFIX = "crash-test-classes-";

    private QuickStart() {}

    /** The flags; the first time for a packaged studio it has to run once to fill the cache. */
    static List<String> flags(Surroundings around) {
        Path cache = around.place().resolve("../" + PREFIX + around.studio().getFileName());
        boolean aot = Runtime.version().feature() >= AHEAD_OF_TIME_CACHE;
        if (!Files.exists(cache)) {
            removeOthers(cache.getParent());
            Replica trained = Replica.start(
                    around,
                    "studio-0",
                    0,
                    List.of(
                            CHEAP.getLast(),
                            aot ? "-XX:AOTCacheOutput=" + cache : "-XX:ArchiveClassesAtExit=" + cache));
            trained.awaitReady();
            trained.stop();
        }
        return List.of(CHEAP.getFirst(), CHEAP.getLast(), (aot ? "-XX:AOTCache=" : "-XX:SharedArchiveFile=") + cache);
    }

    private static void removeOthers(Path folder) {
        try (DirectoryStream<Path> old = Files.newDirectoryStream(folder, PREFIX + "*")) {
            for (Path cache : old) {
                Files.delete(cache);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
