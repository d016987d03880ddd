/**
 * What TikTok's reviewers ask for: which permission serves which screen, and the addresses registered at TikTok.
 *
 * <p>Reads the doors of other features and changes nothing. Nobody imports it.
 */
package space.clipsignal.studio.review;
