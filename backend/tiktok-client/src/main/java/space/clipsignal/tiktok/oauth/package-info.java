/** Login Kit and the token endpoints: what is asked of the creator and what comes back. No HTTP and no storage. */
package space.clipsignal.tiktok.oauth;
