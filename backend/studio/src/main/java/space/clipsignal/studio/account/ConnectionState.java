package space.clipsignal.studio.account;

import java.util.List;
import java.util.Optional;

/** How far a caller has come with connecting TikTok: what can be done next. */
public enum ConnectionState {
    /** Nobody is logged in. */
    ANONYMOUS,
    /** Logged in, with an account that the studio can act for. */
    CONNECTED,
    /** Logged in, but no account has a working authorization. */
    RECONNECT_NEEDED;

    /** The state of somebody with these accounts; empty if nobody is logged in. */
    public static ConnectionState of(Optional<List<Account>> accounts) {
        return accounts.map(all -> all.stream().anyMatch(account -> account.state() == AccountState.CONNECTED)
                        ? CONNECTED
                        : RECONNECT_NEEDED)
                .orElse(ANONYMOUS);
    }
}
