/** What every HTTP path shares: pages and cursors, the origin check, security headers, body limits. */
package space.clipsignal.studio.platform.web;
