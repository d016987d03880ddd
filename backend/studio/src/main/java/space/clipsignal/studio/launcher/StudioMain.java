package space.clipsignal.studio.launcher;

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

    /** Exit code 2 means refused: the reasons are on standard error and nothing was started. */
    public static void main(String... arguments) {
        if (!Boolean.getBoolean(SURROUNDED)) {
            surround();
        }
        Quarkus.run(ReadyLine.class, arguments);
    }

    private static void surround() {
        try {
            Settings settings = Settings.from(variables());
            StartRules.warning(settings).ifPresent(System.err::println);
            Surroundings surroundings = new Surroundings();
            Runtime.getRuntime().addShutdownHook(new OrderedStop(surroundings));
            surroundings.start(settings);
            surroundings.properties().forEach(System::setProperty);
            System.setProperty(SURROUNDED, "true");
        } catch (RefusedStart refused) {
            refused.sentences().forEach(System.err::println);
            System.exit(REFUSED);
        } catch (IOException failure) {
            System.err.println("The studio could not start: " + failure.getMessage());
            System.exit(FAILED);
        }
    }

    /** Environment variables, over which a system property of the same name wins: {@code java -DSTUDIO_PORT=9080 -jar …}. */
    private static Map<String, String> variables() {
        Map<String, String> variables = new HashMap<>(System.getenv());
        System.getProperties().forEach((name, value) -> variables.put(name.toString(), value.toString()));
        return variables;
    }
}
