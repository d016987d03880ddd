/** The profile that the creator's scopes open. */
package space.clipsignal.tiktok.user;
