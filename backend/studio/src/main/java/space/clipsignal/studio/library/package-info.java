/**
 * Clips: what creators upload and keep until they send it to TikTok.
 *
 * <p>{@link space.clipsignal.studio.library.Clips} is the door. Other features place and release holds on clips; this
 * package imports none of them, only {@code team} and {@code platform}.
 */
package space.clipsignal.studio.library;
