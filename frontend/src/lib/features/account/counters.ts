import type { Schema } from '$lib/api/client';

type Account = Schema<'Account'>;

export interface Counter {
  readonly label: string;
  /** Null when TikTok hides it, because the scope was not granted. */
  readonly value: number | null;
}

export const STATS_SCOPE = 'user.info.stats';

export const countersOf = (account: Account): readonly Counter[] => [
  { label: 'Followers', value: account.followerCount },
  { label: 'Following', value: account.followingCount },
  { label: 'Likes', value: account.likesCount },
  { label: 'Videos', value: account.videoCount }
];
