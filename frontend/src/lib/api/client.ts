import createClient, { type Middleware } from 'openapi-fetch';
import { problemOf, unreachable } from './problem';
import type { components, paths } from './schema';

export type Schema<Name extends keyof components['schemas']> = components['schemas'][Name];

const problems: Middleware = {
  async onResponse({ response }) {
    if (!response.ok) throw problemOf(response.status, await response.text());
    return undefined;
  },
  onError: ({ error }) => unreachable(error)
};

/** The studio's API. Every answer that is not a success is thrown as an `ApiProblem`. */
export const api = createClient<paths>({
  baseUrl: '/api/tiktok',
  // Looked up at each call, so that a test can put a fake in its place.
  fetch: (request) => globalThis.fetch(request)
});
api.use(problems);

/** The body of an answer that is known to have one, because anything but a success has been thrown. */
export async function bodyOf<T>(answer: Promise<{ data?: T }>): Promise<T> {
  const { data } = await answer;
  if (data === undefined) throw problemOf(200, '');
  return data;
}
