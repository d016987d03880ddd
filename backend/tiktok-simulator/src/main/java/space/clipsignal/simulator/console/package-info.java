/**
 * The page and JSON API under {@code /_sim}: what happened here, and how to make something happen. For developers and
 * tests; TikTok has nothing like it. One class a resource.
 */
package space.clipsignal.simulator.console;
