import { useQueryClient } from '@tanstack/svelte-query';
import { goto } from '$app/navigation';
import { api, bodyOf, type Schema } from '$lib/api/client';
import { postQuery } from './posts';

type PublishRequest = Schema<'PublishRequest'>;

/** Hands a post to the studio and goes to its page. */
export class Sending {
  busy = $state(false);
  error = $state<unknown>(null);
  readonly #queries = useQueryClient();
  #lastBody = '';
  #key = '';

  async send(body: PublishRequest): Promise<void> {
    this.busy = true;
    this.error = null;
    try {
      const post = await bodyOf(api.POST('/publish', { params: { header: { 'Idempotency-Key': this.#keyFor(body) } }, body }));
      this.#queries.setQueryData(postQuery(post.id).queryKey, post);
      await this.#queries.invalidateQueries({ queryKey: ['posts'] });
      await goto(`/posts/${post.id}`);
    } catch (error) {
      this.error = error;
    } finally {
      this.busy = false;
    }
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
