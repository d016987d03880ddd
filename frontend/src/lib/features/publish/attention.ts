import { queryOptions } from '@tanstack/svelte-query';
import { api, bodyOf } from '$lib/api/client';
import type { Post } from './posts';

/** As many as one answer of the studio carries. */
const LOOK_BACK = 100;
const DAY_MS = 86_400_000;
/** A failure that nobody took up for this long has been decided by leaving it. A doubt never grows old. */
const FAILED_DAYS = 7;

export const recentPostsQuery = (accountId: string) =>
  queryOptions({
    queryKey: ['posts', 'recent', accountId],
    queryFn: () => bodyOf(api.GET('/publish', { params: { query: { accountId, limit: LOOK_BACK } } }))
  });

/** The posts that only a person can move on: first those in doubt, then the failures that another try may mend. */
export function needingAttention(posts: readonly Post[], now: number): readonly Post[] {
  const doubtful = posts.filter(({ state }) => state === 'IN_DOUBT');
  const retryable = posts.filter((post) => post.retryable && now - Date.parse(post.updatedAt) <= FAILED_DAYS * DAY_MS);
  return [...doubtful, ...retryable];
}
