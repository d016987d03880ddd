import { infiniteQueryOptions, queryOptions } from '@tanstack/svelte-query';
import { api, bodyOf, type Schema } from '$lib/api/client';
import { PAGE_SIZE } from '$lib/api/queries';
import type { Tone } from '$lib/ui/tone';

export type WebhookEvent = Schema<'WebhookEvent'>;

export const receiverQuery = () =>
  queryOptions({ queryKey: ['webhooks', 'receiver'], queryFn: () => bodyOf(api.GET('/webhooks/receiver')) });

export const EVENTS_KEY = ['webhooks', 'events'];

export const eventsQuery = () =>
  infiniteQueryOptions({
    queryKey: EVENTS_KEY,
    queryFn: ({ pageParam }) =>
      bodyOf(api.GET('/webhooks/events', { params: { query: { limit: PAGE_SIZE, ...(pageParam ? { cursor: pageParam } : {}) } } })),
    initialPageParam: '',
    getNextPageParam: (page) => page.nextCursor ?? undefined
  });

interface Said {
  readonly label: string;
  readonly tone: Tone;
  readonly meaning: string;
}

export const VERIFICATION: Readonly<Record<WebhookEvent['verification'], Said>> = {
  VERIFIED: { label: 'Verified', tone: 'success', meaning: 'The signature is right and fresh.' },
  STALE: {
    label: 'Old signature',
    tone: 'warning',
    meaning: 'The signature is right but old: the studio believed nothing in it and asked TikTok instead.'
  }
};

export const OUTCOME: Readonly<Record<WebhookEvent['outcome'], Said>> = {
  PENDING: { label: 'Waiting', tone: 'signal', meaning: 'Stored, not yet worked on.' },
  APPLIED: { label: 'Applied', tone: 'success', meaning: 'It changed a post or an account.' },
  UNCHANGED: { label: 'Nothing new', tone: 'neutral', meaning: 'Nothing in the studio had to change.' },
  IGNORED: { label: 'Not for us', tone: 'neutral', meaning: 'It concerns nothing in this studio.' },
  FAILED: { label: 'Failed', tone: 'danger', meaning: 'Working on it failed. It is tried again.' }
};
