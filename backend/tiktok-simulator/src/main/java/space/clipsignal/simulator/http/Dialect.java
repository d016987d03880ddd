package space.clipsignal.simulator.http;

/** How one family of endpoints says no: TikTok has several, the console has its own. */
@FunctionalInterface
public interface Dialect {

    Answer refuse(Refusal refusal);
}
