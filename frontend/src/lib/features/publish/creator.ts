import { queryOptions } from '@tanstack/svelte-query';
import { api, bodyOf } from '$lib/api/client';
import type { CreatorInfo } from './rules';

/**
 * What TikTok allows this creator at this moment. Read anew each time the page is shown (audit 1) and never kept; not on every return to the
 * window, because TikTok answers this question only twenty times a minute.
 */
export const creatorInfoQuery = (accountId: string) =>
  queryOptions({
    queryKey: ['creator-info', accountId],
    queryFn: () => bodyOf(api.GET('/publish/creator-info', { params: { query: { accountId } } })),
    staleTime: 0,
    gcTime: 0,
    refetchOnMount: 'always',
    refetchOnWindowFocus: false
  });

const REASONS: Readonly<Record<string, string>> = {
  spam_risk_too_many_posts: 'This account has reached TikTok’s limit of posts through apps for the last 24 hours.',
  spam_risk_user_banned_from_posting: 'TikTok has banned this account from posting.',
  reached_active_user_cap: 'The number of creators who may post through this app within 24 hours is used up.'
};

/** Why TikTok does not let the creator post now (1b), in words. */
export const cannotPostText = ({ cannotPostCode: code, cannotPostReason: reason }: CreatorInfo) =>
  (code === null ? null : REASONS[code]) ?? reason ?? 'TikTok does not let this account post at the moment.';
