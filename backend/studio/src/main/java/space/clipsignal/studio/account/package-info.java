/**
 * Connected TikTok accounts: their profile, what was granted, their tokens, and the only door to TikTok for everybody
 * else ({@link space.clipsignal.studio.account.TikTokAccess}).
 *
 * <p>Tokens leave this package only inside the call they are for. May import {@code team}.
 */
package space.clipsignal.studio.account;
