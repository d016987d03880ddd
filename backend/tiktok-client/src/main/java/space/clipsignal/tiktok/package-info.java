/**
 * TikTok for Developers (API v2) in Java. {@link space.clipsignal.tiktok.TikTok} is the only door; everything that speaks HTTP stays
 * package-private behind it, and the words that travel through it live in the packages below.
 *
 * <p>Not here: who may call, where tokens are stored, how often to ask. Only the studio's account and publish features import this module,
 * and it imports nothing of theirs.
 */
package space.clipsignal.tiktok;
