/** Tells the app what happened: signed, at least once, for up to three days. Imports world and store. */
package space.clipsignal.simulator.webhook;
