/**
 * Starts the studio with one command: reads and checks the settings, then brings up what nobody else provides (an embedded PostgreSQL, the simulator)
 * before Quarkus, and takes it down after. No product behaviour lives here. Nobody may import this package, and it alone may import the simulator.
 */
package space.clipsignal.studio.launcher;
