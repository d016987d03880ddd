package space.clipsignal.studio.publish;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Asks for a new attempt at a failed post.
 *
 * @param consent true once the creator has agreed to the declaration again
 */
public record RetryRequest(@Schema(required = true) Boolean consent) {}
