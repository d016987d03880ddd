/** Placeholder. */
package space.clipsignal.simulator;
