/**
 * What this TikTok knows: the registered app, creators and their videos, consents and tokens, posts on their way, and
 * the journal that keeps all of it. Knows nothing of HTTP; endpoints, webhooks and the console import it.
 */
package space.clipsignal.simulator.world;
