package space.clipsignal.studio.testing;

import java.time.Duration;
import space.clipsignal.simulator.world.Pace;

/** How fast the simulator is in tests: slow enough that a state can be seen, fast enough that nobody waits. */
final class TestPace {

    static final Pace QUICK = new Pace(
            Duration.ofMillis(200),
            Duration.ofMillis(300),
            Duration.ofMillis(100),
            Duration.ofMillis(200),
            Duration.ofMillis(300));

    private TestPace() {}
}
