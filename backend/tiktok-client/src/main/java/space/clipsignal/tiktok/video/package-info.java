/** The creator's public videos and their counters. */
package space.clipsignal.tiktok.video;
