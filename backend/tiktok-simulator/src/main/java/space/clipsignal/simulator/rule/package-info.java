/**
 * What TikTok refuses, one class a rule, each with the page it stands on. Rules look at the world and throw; they change
 * nothing. Endpoints import this.
 */
package space.clipsignal.simulator.rule;
