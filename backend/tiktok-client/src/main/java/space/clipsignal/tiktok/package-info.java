/** Placeholder. */
package space.clipsignal.tiktok;
