/** The clock that everybody is given; nobody asks the system for the time. */
package space.clipsignal.studio.platform.time;
