package space.clipsignal.crash;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** One run. Settings are environment variables; the exit code is 0 exactly when nothing was doubled, lost or misreported. */
public final class CrashTest {

    private CrashTest() {}

    /** Starts everything, kills, compares, reports. */
    public static void main(String[] arguments) throws IOException, SQLException {
        Settings settings = Settings.from(System.getenv());
        InstantSource clock = InstantSource.system();
        Instant began = clock.instant();
        if (!settings.resume()) {
            empty(settings.folder());
        }
        Place place = Place.open(settings.folder());
        Report report;
        try (Database database = Database.start(place);
                FrontDoor door = FrontDoor.open(place.port("door"))) {
            Simulator simulator = Simulator.start(place, door.url());
            Surroundings around = new Surroundings(place, settings.studio(), database, simulator, door);
            List<String> flags = QuickStart.flags(around);
            migrate(around, flags);
            Run run = new Run(settings, around, flags);
            Verdict verdict = run.go();
            simulator.stop();
            report = new Report(
                    settings,
                    run.tally(),
                    run.reconnections(),
                    verdict,
                    began,
                    Duration.between(began, clock.instant()));
        }
        report.write();
        report.print(System.out);
        System.exit(report.verdict().holds() ? 0 : 1);
    }

    /** Once, so that there are tables to watch. */
    private static void migrate(Surroundings around, List<String> flags) {
        Replica first = Replica.start(around, "studio-first", 0, flags);
        first.awaitReady();
        first.stop();
    }

    private static void empty(Path folder) throws IOException {
        if (!Files.exists(folder)) {
            return;
        }
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path path : all.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(path);
            }
        }
    }
}
