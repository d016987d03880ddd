/**
 * A TikTok that anyone can run: start it, embed it, configure it.
 *
 * <p>Only wiring lives here. The simulator is an independent reading of TikTok's documentation: it shares no code with
 * the client it tests, needs the JDK and Jackson alone, and no package below may import this one.
 */
package space.clipsignal.simulator;
