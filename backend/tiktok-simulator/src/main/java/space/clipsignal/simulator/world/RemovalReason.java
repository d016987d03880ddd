package space.clipsignal.simulator.world;

/** Why an authorization ended. https://developers.tiktok.com/docs/en/webhooks-events, checked 2026-11 */
public enum RemovalReason {
    USER_DISCONNECTED(1),
    DEVELOPER_REVOKED(5);

    private final int number;

    RemovalReason(int number) {
        this.number = number;
    }

    int number() {
        return number;
    }
}
