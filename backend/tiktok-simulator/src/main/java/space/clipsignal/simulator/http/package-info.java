/** The little HTTP that a simulator needs on top of the JDK's server. Knows nothing of TikTok; imports nothing of ours. */
package space.clipsignal.simulator.http;
