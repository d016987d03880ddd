package space.clipsignal.studio.account;

/** An account was connected, for the first time or again; fired inside the transaction that stores its tokens. */
public record AccountConnected(AccountId id) {}
