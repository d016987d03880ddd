package space.clipsignal.simulator.world;

/** Gets its bearer new tokens, once. */
public record RefreshToken(String value, String grantId) {

    /** Never says the token. */
    @Override
    public String toString() {
        return "RefreshToken[of " + grantId + "]";
    }
}
