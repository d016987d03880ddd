/**
 * The proof that no post is ever doubled or lost: runs the packaged studio, PostgreSQL and the simulator as processes,
 * kills the studio again and again, and compares what TikTok has with what was wanted. Shares no code with the studio
 * and speaks to it over HTTP alone; in the database it looks and waits, and writes no row of the studio's, unless it is
 * told to sabotage.
 */
package space.clipsignal.crash;
