package space.clipsignal.studio.account;

/** An account's authorization ended and its tokens were wiped; fired inside the transaction that does so. */
public record AccountDisconnected(AccountId id) {}
