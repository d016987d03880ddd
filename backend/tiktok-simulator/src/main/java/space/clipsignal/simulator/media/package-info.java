/**
 * Pictures and profile pages, drawn here: the links that TikTok's answers are full of. Imports http and world.
 */
package space.clipsignal.simulator.media;
