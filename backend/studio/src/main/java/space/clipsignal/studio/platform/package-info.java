/**
 * What every feature stands on: this installation's settings, ids, time, secrets, problems, pages and jobs.
 *
 * <p>No word of the domain and nothing of TikTok's lives here; the platform imports no feature.
 */
package space.clipsignal.studio.platform;
