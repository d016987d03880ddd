/**
 * The studio: creators connect TikTok, read their numbers, keep clips and send them as drafts or Direct Posts.
 *
 * <p>One package a feature. What each may import is held by {@code ArchitectureTest}.
 */
package space.clipsignal.studio;
