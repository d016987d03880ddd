/**
 * Posts: what a creator consented to send, and the truth about what became of it.
 *
 * <p>{@link space.clipsignal.studio.publish.PostState} is the state machine, {@code Ledger} the only writer of it,
 * {@code Publisher} walks it, {@code StatusTracker} hears TikTok. Three rules make a double post impossible: the
 * intent is stored before init and the publish id before the first byte; an init without all its bytes can never
 * become a post, so a new init is allowed only while no complete upload can exist; once the last byte may be on its
 * way, only TikTok's word decides. May import {@code account} and {@code library}.
 */
package space.clipsignal.studio.publish;
