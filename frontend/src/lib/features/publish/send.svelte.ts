import { useQueryClient } from '@tanstack/svelte-query';
import { goto } from '$app/navigation';
import { api, bodyOf } from '$lib/api/client';
import { keepPost, type Post } from './posts';
import type { PublishRequest } from './request';

/** Hands a post to the studio, or the change of a scheduled one, and goes to its page. */
export class Sending {
  busy = $state(false);
  error = $state<unknown>(null);
  readonly #queries = useQueryClient();
  readonly #changedId: string | undefined;
  #lastBody = '';
  #key = '';

  constructor(changedId?: string) {
    this.#changedId = changedId;
  }

  async send(body: PublishRequest): Promise<void> {
    this.busy = true;
    this.error = null;
    try {
      const post = await this.#hand(body);
      await keepPost(this.#queries, post);
      await goto(`/posts/${post.id}`);
    } catch (error) {
      this.error = error;
    } finally {
      this.busy = false;
    }
  }

  #hand(body: PublishRequest): Promise<Post> {
    return bodyOf(
      this.#changedId === undefined
        ? api.POST('/publish', { params: { header: { 'Idempotency-Key': this.#keyFor(body) } }, body })
        : api.PUT('/publish/{id}', { params: { path: { id: this.#changedId } }, body })
    );
  }

  /** The same intent keeps its key, so that pressing again after a lost answer can never post twice; a changed form is another intent. */
  #keyFor(body: PublishRequest): string {
    const json = JSON.stringify(body);
    if (json !== this.#lastBody) {
      this.#lastBody = json;
      this.#key = Array.from(crypto.getRandomValues(new Uint8Array(16)), (byte) => byte.toString(16).padStart(2, '0')).join('');
    }
    return this.#key;
  }
}
