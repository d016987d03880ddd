package space.clipsignal.studio.auth;

/**
 * A login that has come back from TikTok's page to the browser that began it.
 *
 * @param codeVerifier PKCE's secret half
 * @param returnTo path of the SPA to land on
 */
record LoginAttempt(String codeVerifier, String returnTo) {}
