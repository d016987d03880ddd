import type { QueryClient } from '@tanstack/svelte-query';
import type { Clip } from '$lib/api/clips';
import { uploadClip, UploadCancelled, type Upload } from '$lib/api/upload';
import { percentOf } from '$lib/format/format';
import { clipsChanged } from './clips';

/** One file on its way into the studio. TikTok receives nothing here. */
export class Uploading {
  file = $state<File | null>(null);
  sentBytes = $state(0);
  error = $state<unknown>(null);
  #upload: Upload | null = null;

  constructor(readonly queries: QueryClient) {}

  get percent(): number {
    return this.file ? percentOf(this.sentBytes, this.file.size) : 0;
  }

  /** The stored clip, or null when it was cancelled or refused; then `error` says why. */
  async start(file: File): Promise<Clip | null> {
    this.file = file;
    this.sentBytes = 0;
    this.error = null;
    this.#upload = uploadClip(file, (sentBytes) => (this.sentBytes = sentBytes));
    try {
      const clip = await this.#upload.clip;
      await clipsChanged(this.queries);
      return clip;
    } catch (error) {
      if (!(error instanceof UploadCancelled)) this.error = error;
      return null;
    } finally {
      this.file = null;
    }
  }

  cancel(): void {
    this.#upload?.cancel();
  }
}
