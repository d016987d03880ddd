/**
 * What an untrusted file really is: container, codec, length, picture, and whether it is whole. Bounded in time and
 * memory, because anybody may have made the file.
 *
 * <p>Knows nothing of TikTok's limits or of clips; only {@code library} imports it.
 */
package space.clipsignal.studio.library.probe;
