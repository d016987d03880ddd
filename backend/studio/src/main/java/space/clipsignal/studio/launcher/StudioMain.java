package space.clipsignal.studio.launcher;

import io.quarkus.runtime.LaunchMode;
import io.quarkus.runtime.Quarkus;
import io.quarkus.runtime.annotations.QuarkusMain;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;

/** The one command: checks the settings, starts what is missing around the studio, then the studio. */
@QuarkusMain
public final class StudioMain {
    /** Marks a JVM whose surroundings run: dev mode calls main again at every reload, in a new class loader, where no static would be left. */
    private static final String SURROUNDED = "launcher.surrounded";

    private static final int REFUSED = 2;
    private static final int FAILED = 1;

    private StudioMain() {}

    /** Exit code 2 means refused: the reasons are on standard error and nothing was started. */
    public static void main(String... arguments) {
        if (Boolean.getBoolean(SURROUNDED)) {
            Quarkus.run(ReadyLine.class);
            return;
        }
        try {
            Settings settings = Settings.from(variables());
            StartRules.warning(settings).ifPresent(System.err::println);
            run(Surroundings.start(settings));
        } catch (RefusedStart refused) {
            refused.sentences().forEach(System.err::println);
            System.exit(REFUSED);
        } catch (IOException failure) {
            System.err.println("The studio could not start: " + failure.getMessage());
            System.exit(FAILED);
        }
    }

    private static void run(Surroundings surroundings) {
        OrderedStop stop = new OrderedStop(surroundings);
        Runtime.getRuntime().addShutdownHook(stop);
        surroundings.properties().forEach(System::setProperty);
        System.setProperty(SURROUNDED, "true");
        if (LaunchMode.current() == LaunchMode.DEVELOPMENT) {
            Quarkus.run(ReadyLine.class);
        } else {
            stop.applicationStarts();
            Quarkus.run(ReadyLine.class, (code, failure) -> {
                stop.applicationStopped();
                System.exit(code);
            });
        }
    }

    /** Environment variables, over which a system property of the same name wins: {@code java -DSTUDIO_PORT=9080 -jar …}. */
    private static Map<String, String> variables() {
        Map<String, String> variables = new HashMap<>(System.getenv());
        System.getProperties().forEach((name, value) -> variables.put(name.toString(), value.toString()));
        return variables;
    }
}
