/**
 * Everything that goes wrong towards a caller, in one shape (RFC 9457, {@code application/problem+json}).
 *
 * <p>Features own catalogues of their problems; only this package writes error bodies.
 */
package space.clipsignal.studio.platform.problem;
