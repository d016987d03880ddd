package space.clipsignal.simulator.world;

/** What a code or a refresh token is exchanged for. */
public record Tokens(AccessToken access, RefreshToken refresh, Grant grant) {}
