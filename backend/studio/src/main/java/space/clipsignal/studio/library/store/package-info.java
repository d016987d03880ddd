/**
 * The bytes of clips, on disk. Knows workspaces only as folder names, and clips not at all; only {@code library} imports
 * it.
 */
package space.clipsignal.studio.library.store;
