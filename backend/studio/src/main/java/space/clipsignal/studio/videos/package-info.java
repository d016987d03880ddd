/**
 * The public videos of connected accounts: read from TikTok in the background, stored, and listed in any order.
 *
 * <p>What TikTok no longer lists is not kept. May import {@code account} and {@code team}.
 */
package space.clipsignal.studio.videos;
