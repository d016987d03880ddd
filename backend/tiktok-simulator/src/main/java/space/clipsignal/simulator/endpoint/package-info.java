/**
 * One class for each documented endpoint of TikTok, with the page it was read from and the day it was compared. They
 * speak HTTP; what is allowed is in {@code rule}, what is true in {@code world}.
 */
package space.clipsignal.simulator.endpoint;
