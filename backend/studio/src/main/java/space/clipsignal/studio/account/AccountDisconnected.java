package space.clipsignal.studio.account;

import space.clipsignal.studio.team.MemberId;

/**
 * An account's authorization ended and its tokens were wiped; fired inside the transaction that does so.
 *
 * @param owner whose account it is
 * @param here whether the owner ended it in the studio, and not at TikTok
 */
public record AccountDisconnected(AccountId id, MemberId owner, boolean here) {}
