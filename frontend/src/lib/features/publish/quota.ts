import { queryOptions } from '@tanstack/svelte-query';
import { api, bodyOf, type Schema } from '$lib/api/client';

export type Quota = Schema<'Quota'>;

const REFRESH_MS = 60_000;

/** Below `posts`, because whatever changes a post changes what is used. */
export const quotaQuery = (accountId: string) =>
  queryOptions({
    queryKey: ['posts', 'quota', accountId],
    queryFn: () => bodyOf(api.GET('/publish/quota', { params: { query: { accountId } } })),
    refetchInterval: REFRESH_MS
  });

const LABELS: Readonly<Record<string, string>> = {
  PENDING_DRAFTS: 'Drafts waiting in the inbox',
  DIRECT_POSTS: 'Direct Posts',
  CREATORS: 'Other creators, while the app is not audited'
};

export const quotaLabel = ({ name }: Quota) => LABELS[name] ?? name;

/** The limits of 24 hours. Those of a minute are the studio's own business: it keeps them without anybody waiting for long. */
export const dailyQuotas = (quotas: readonly Quota[]) => quotas.filter(({ name }) => name in LABELS);

const NEARLY = 0.2;

/** How much room is left: `LOW` for the last fifth, but always for the last one. */
export function roomOf({ limit, used }: Quota): 'FREE' | 'LOW' | 'NONE' {
  const left = limit - used;
  if (left <= 0) return 'NONE';
  return left <= Math.max(1, Math.floor(limit * NEARLY)) ? 'LOW' : 'FREE';
}
