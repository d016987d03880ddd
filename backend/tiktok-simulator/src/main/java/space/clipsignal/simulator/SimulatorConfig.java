package space.clipsignal.simulator;

import java.net.URI;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.Objects;
import space.clipsignal.simulator.world.App;
import space.clipsignal.simulator.world.Pace;

/**
 * Everything a simulator has to be told.
 *
 * @param host the address to listen on; loopback unless somebody really wants more
 * @param port 0 takes any free port
 * @param publicUrl where browsers and clients reach the simulator, without a path; null derives it from the port
 * @param dataDirectory where the world is kept across restarts; null forgets it on close
 * @param clock what the simulator believes the time to be
 */
public record SimulatorConfig(
        String host, int port, URI publicUrl, Path dataDirectory, InstantSource clock, App app, Pace pace) {

    public SimulatorConfig {
        Objects.requireNonNull(host, "host");
        Objects.requireNonNull(clock, "clock");
        Objects.requireNonNull(app, "app");
        Objects.requireNonNull(pace, "pace");
        if (publicUrl != null && publicUrl.toString().endsWith("/")) {
            throw new IllegalArgumentException("publicUrl has no path, so no slash at its end: " + publicUrl);
        }
        if (port < 0 || port > 65_535) {
            throw new IllegalArgumentException("port must be 0..65535, was " + port);
        }
    }

    /** A world for one test: any free port, nothing kept, nothing to wait for. */
    public static SimulatorConfig inMemory() {
        return new SimulatorConfig("localhost", 0, null, null, InstantSource.system(), App.sample(), Pace.instant());
    }

    public SimulatorConfig withHost(String newHost) {
        return new SimulatorConfig(newHost, port, publicUrl, dataDirectory, clock, app, pace);
    }

    public SimulatorConfig withPort(int newPort) {
        return new SimulatorConfig(host, newPort, publicUrl, dataDirectory, clock, app, pace);
    }

    public SimulatorConfig withPublicUrl(URI newPublicUrl) {
        return new SimulatorConfig(host, port, newPublicUrl, dataDirectory, clock, app, pace);
    }

    public SimulatorConfig withDataDirectory(Path newDataDirectory) {
        return new SimulatorConfig(host, port, publicUrl, newDataDirectory, clock, app, pace);
    }

    public SimulatorConfig withClock(InstantSource newClock) {
        return new SimulatorConfig(host, port, publicUrl, dataDirectory, newClock, app, pace);
    }

    public SimulatorConfig withApp(App newApp) {
        return new SimulatorConfig(host, port, publicUrl, dataDirectory, clock, newApp, pace);
    }

    public SimulatorConfig withPace(Pace newPace) {
        return new SimulatorConfig(host, port, publicUrl, dataDirectory, clock, app, newPace);
    }
}
