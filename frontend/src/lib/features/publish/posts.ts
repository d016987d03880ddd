import { infiniteQueryOptions, queryOptions, type QueryClient } from '@tanstack/svelte-query';
import { api, bodyOf, type Schema } from '$lib/api/client';
import { PAGE_SIZE } from '$lib/api/queries';
import type { Tone } from '$lib/ui/tone';

export type Post = Schema<'Post'>;
export type PostState = Schema<'PostState'>;

const WORKING_MS = 1_500;
const WAITING_MS = 10_000;

interface StateText {
  readonly label: string;
  readonly tone: Tone;
  readonly meaning: string;
}

const STATES: Readonly<Record<PostState, StateText>> = {
  SCHEDULED: { label: 'Scheduled', tone: 'neutral', meaning: 'It will be sent at its time.' },
  QUEUED: { label: 'Queued', tone: 'signal', meaning: 'It is stored and waits for its turn.' },
  INITIALISING: { label: 'Starting', tone: 'signal', meaning: 'The studio is announcing the video to TikTok.' },
  UPLOADING: { label: 'Uploading', tone: 'signal', meaning: 'The video is on its way from the studio to TikTok.' },
  PROCESSING: {
    label: 'Processing',
    tone: 'signal',
    meaning: 'TikTok has the whole video and is processing it. It may take a few minutes until it shows on the profile.'
  },
  IN_INBOX: {
    label: 'In the inbox',
    tone: 'success',
    meaning: 'TikTok has put a notification into the inbox of the TikTok app. Open it there, add caption and settings, and post.'
  },
  PUBLISHED: { label: 'Published', tone: 'success', meaning: 'TikTok has published the video.' },
  FAILED: { label: 'Failed', tone: 'danger', meaning: 'It was not posted.' },
  CANCELLED: { label: 'Cancelled', tone: 'neutral', meaning: 'It was cancelled before anything was sent.' },
  IN_DOUBT: {
    label: 'In doubt',
    tone: 'warning',
    meaning:
      'All of the video may have reached TikTok, but TikTok can no longer be asked. Look into the TikTok app before you post it again.'
  }
};

export const stateText = (state: PostState): StateText => STATES[state];

export const SOURCES: Readonly<Record<Schema<'PostStep'>['source'], string>> = {
  STUDIO: 'The studio',
  POLL: 'TikTok, when asked',
  WEBHOOK: 'TikTok’s webhook'
};

/** How soon a post is asked about again; false when nothing more is to be expected. */
export function askAgainMs(post: Post | undefined): number | false {
  switch (post?.state) {
    case 'QUEUED':
    case 'INITIALISING':
    case 'UPLOADING':
    case 'PROCESSING':
      return WORKING_MS;
    case 'SCHEDULED':
    case 'IN_INBOX':
      return WAITING_MS;
    case 'PUBLISHED':
      // The public id comes only after TikTok's moderation, and never for what only its owner sees.
      return post.publicVideoIds.length === 0 && post.privacyLevel !== 'SELF_ONLY' ? WAITING_MS : false;
    default:
      return false;
  }
}

const ENDED: readonly PostState[] = ['PUBLISHED', 'FAILED', 'CANCELLED', 'IN_DOUBT'];

/** What the studio noted last about a post under way, such as what it waits for. */
export function lastNote(post: Post): { text: string; at: string } | null {
  const last = post.timeline.at(-1);
  return last?.detail && !ENDED.includes(post.state) ? { text: last.detail, at: last.at } : null;
}

/** By what TikTok's support finds an upload. */
export const tiktokFacts = (post: Post): readonly (readonly [string, string])[] => [
  ...(post.publishId === null ? [] : [['TikTok publish id', post.publishId] as const]),
  ...(post.logId === null ? [] : [['TikTok log id', post.logId] as const])
];

/** Until the first byte has been sent a post can be called off. */
export const canCancel = (post: Post) =>
  ['SCHEDULED', 'QUEUED', 'INITIALISING'].includes(post.state) || (post.state === 'UPLOADING' && post.bytesSent === 0);

export const MODE_LABEL: Readonly<Record<Post['mode'], string>> = { DIRECT: 'Direct Post', DRAFT: 'Draft' };

/** Its caption, which may be empty, else its file. */
export const postName = (post: Post) => (post.title === null || post.title === '' ? post.clipFileName : post.title);

export const postQuery = (id: string) =>
  queryOptions({
    queryKey: ['posts', 'one', id],
    queryFn: () => bodyOf(api.GET('/publish/{id}', { params: { path: { id } } }))
  });

/** Shows at once what the studio answered about a post, and has everything that lists posts or counts them read anew. */
export async function keepPost(queries: QueryClient, post: Post): Promise<void> {
  queries.setQueryData(postQuery(post.id).queryKey, post);
  await queries.invalidateQueries({ queryKey: ['posts'] });
}

export const postsQuery = (accountId: string) =>
  infiniteQueryOptions({
    queryKey: ['posts', 'of', accountId],
    queryFn: ({ pageParam }) =>
      bodyOf(api.GET('/publish', { params: { query: { accountId, limit: PAGE_SIZE, ...(pageParam ? { cursor: pageParam } : {}) } } })),
    initialPageParam: '',
    getNextPageParam: (page) => page.nextCursor ?? undefined
  });
