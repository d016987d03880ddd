/**
 * Logging in with TikTok: the round trip through TikTok's consent page, and server-side sessions.
 *
 * <p>The browser only ever holds a random session id, whose hash is stored. May import {@code team} and {@code account}.
 */
package space.clipsignal.studio.auth;
