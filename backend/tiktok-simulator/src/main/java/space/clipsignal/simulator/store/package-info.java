/** Keeps records across restarts and kills, one journal line a transaction. Knows nothing of TikTok; imports nothing of ours. */
package space.clipsignal.simulator.store;
