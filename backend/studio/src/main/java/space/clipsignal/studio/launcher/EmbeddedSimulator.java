package space.clipsignal.studio.launcher;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.InstantSource;
import java.util.List;
import java.util.Set;
import space.clipsignal.simulator.SimulatorConfig;
import space.clipsignal.simulator.TikTokSimulator;
import space.clipsignal.simulator.world.App;
import space.clipsignal.simulator.world.Pace;
import space.clipsignal.studio.launcher.TikTokSide.Credentials;

/** The simulator beside the studio, with the studio registered in it as the only app. */
final class EmbeddedSimulator implements AutoCloseable {
    private final TikTokSimulator simulator;

    private EmbeddedSimulator(TikTokSimulator simulator) {
        this.simulator = simulator;
    }

    static EmbeddedSimulator start(
            Settings settings, TikTokSide.EmbeddedSimulator side, Credentials app, DataFolder folder)
            throws IOException {
        try {
            SimulatorConfig config = new SimulatorConfig(
                    settings.host(),
                    side.port(),
                    side.publicUrl(),
                    PrivateFile.directory(folder.resolve("simulator")),
                    InstantSource.system(),
                    registration(settings, app),
                    Pace.realistic());
            return new EmbeddedSimulator(TikTokSimulator.start(config));
        } catch (UncheckedIOException failure) {
            throw new IOException("the simulator: " + failure.getMessage(), failure);
        }
    }

    private static App registration(Settings settings, Credentials app) {
        try {
            return new App(
                    app.clientKey(),
                    app.clientSecret(),
                    List.of(settings.publicUrl() + "/api/tiktok/auth/callback"),
                    settings.publicUrl().resolve("/api/tiktok/webhooks"),
                    settings.appAudited(),
                    Set.copyOf(settings.scopes()));
        } catch (IllegalArgumentException unknownScope) {
            throw new RefusedStart("TIKTOK_SCOPES: " + unknownScope.getMessage() + ".");
        }
    }

    @Override
    public void close() {
        simulator.close();
    }
}
