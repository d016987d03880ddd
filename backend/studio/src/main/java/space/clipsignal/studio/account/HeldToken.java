package space.clipsignal.studio.account;

import java.time.Instant;
import space.clipsignal.tiktok.oauth.AccessToken;

/** An access token taken from the vault, with the version of the pair it belongs to. */
record HeldToken(AccessToken accessToken, Instant expiresAt, int version) {}
