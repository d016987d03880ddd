import { infiniteQueryOptions } from '@tanstack/svelte-query';
import { api, bodyOf, type Schema } from '$lib/api/client';

export type Video = Schema<'Video'>;
export type VideoSort = Schema<'VideoSort'>;

/** Few enough that the permissions below stay in sight. */
const ROWS = 10;

export const VIDEO_SCOPE = 'video.list';

/** The six columns. The studio sorts over everything that is stored, so a sort never means only the rows on the screen. */
export const COLUMNS: readonly { label: string; sort: VideoSort; numeric: boolean }[] = [
  { label: 'Video', sort: 'newest', numeric: false },
  { label: 'Views', sort: 'views', numeric: true },
  { label: 'Likes', sort: 'likes', numeric: true },
  { label: 'Comments', sort: 'comments', numeric: true },
  { label: 'Shares', sort: 'shares', numeric: true },
  { label: 'Eng. rate', sort: 'engagement', numeric: true }
];

export const videosQuery = (accountId: string, sort: VideoSort) =>
  infiniteQueryOptions({
    queryKey: ['videos', accountId, sort],
    queryFn: ({ pageParam }) =>
      bodyOf(
        api.GET('/videos', {
          params: { query: { accountId, sort, limit: ROWS, ...(pageParam ? { cursor: pageParam } : {}) } }
        })
      ),
    initialPageParam: '',
    getNextPageParam: (page) => page.nextCursor ?? undefined
  });

export const videoName = (video: Video) => video.title || video.description || 'Video without a caption';
