import { queryOptions } from '@tanstack/svelte-query';
import { api, bodyOf, type Schema } from '$lib/api/client';
import type { PublishRequest } from './request';

type Reason = Schema<'DryRunReason'>;

/** What would become of a request if it were sent. Nothing is sent; each answer holds for a moment only. */
export const dryRunQuery = (request: PublishRequest | null) =>
  queryOptions({
    queryKey: ['dry-run', request],
    queryFn: () => {
      if (request === null) throw new Error('There is nothing to judge.');
      return bodyOf(api.POST('/publish/dry-run', { body: { ...request, consent: false } }));
    },
    enabled: request !== null,
    staleTime: 0,
    gcTime: 0,
    retry: false,
    refetchOnWindowFocus: false
  });

const FIELDS: Readonly<Record<string, string>> = {
  accountId: 'Account',
  clipId: 'Video',
  title: 'Caption',
  privacyLevel: 'Who can view this video',
  allowComment: 'Allow Comment',
  allowDuet: 'Allow Duet',
  allowStitch: 'Allow Stitch',
  discloseCommercialContent: 'Disclose video content',
  coverTimestampMs: 'Cover',
  scheduledAt: 'Date and time'
};

const sentence = ({ field, message }: Reason) => (field === null ? message : `${FIELDS[field] ?? field}: ${message}`);

/** What refuses the post, and what only delays it. Consent is not asked for here: the form does that itself. */
export function verdictOf(reasons: readonly Reason[]): { refused: readonly string[]; delayed: readonly string[] } {
  const told = reasons.filter(({ field }) => field !== 'consent');
  return { refused: told.filter((it) => it.blocking).map(sentence), delayed: told.filter((it) => !it.blocking).map(sentence) };
}
