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

const DAY_MS = 86_400_000;
const WARN_DAYS = 14;

/** Days until TikTok's authorization ends, when that is soon enough to tell the creator; else null. */
export function authorizationEndsInDays(endsAt: string | null, now: number): number | null {
  if (endsAt === null) return null;
  const days = Math.floor((Date.parse(endsAt) - now) / DAY_MS);
  return days <= WARN_DAYS ? Math.max(0, days) : null;
}
