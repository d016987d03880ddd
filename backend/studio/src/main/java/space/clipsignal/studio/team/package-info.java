/**
 * Who works here: workspaces, their members, and who is calling.
 *
 * <p>Every row of every feature belongs to a workspace. This package imports no other feature.
 */
package space.clipsignal.studio.team;
