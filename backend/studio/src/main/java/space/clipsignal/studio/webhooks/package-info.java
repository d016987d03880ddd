/**
 * What TikTok tells of its own accord: received raw, verified, stored once, read in the background, listed.
 *
 * <p>Nothing is read before its signature has been checked. What an event means to an account or a post is for those
 * features to say: they observe {@link space.clipsignal.studio.account.Notice}. May import {@code account} and
 * {@code team}.
 */
package space.clipsignal.studio.webhooks;
