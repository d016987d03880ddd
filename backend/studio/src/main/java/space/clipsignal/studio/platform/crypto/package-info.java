/** Secrets at rest, by Tink: authenticated encryption bound to the row a secret belongs to. */
package space.clipsignal.studio.platform.crypto;
