/** The Content Posting API: creator info, the wanted post, its chunks and what became of it. No HTTP. */
package space.clipsignal.tiktok.publish;
