/** Placeholder. */
package space.clipsignal.studio;
