/** How a call to TikTok can fail, as types: no other package looks at HTTP status numbers or at message texts. */
package space.clipsignal.tiktok.error;
