/** What TikTok calls us with: verified first, parsed afterwards. Pure; receiving and answering belong to the studio. */
package space.clipsignal.tiktok.webhook;
