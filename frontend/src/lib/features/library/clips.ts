import { infiniteQueryOptions, type QueryClient } from '@tanstack/svelte-query';
import { api, bodyOf } from '$lib/api/client';
import type { Clip } from '$lib/api/clips';
import { PAGE_SIZE } from '$lib/api/queries';
import { formatBytes, formatDuration } from '$lib/format/format';

const KEY = ['library', 'clips'];

/** What the file dialog offers first. What a file really is, the studio finds out by looking into it. */
export const ACCEPTED = 'video/mp4,video/quicktime,video/webm,.mp4,.mov,.webm';
export const ACCEPTED_HINT = 'MP4, MOV or WebM with H.264, H.265, VP8 or VP9, up to 4 GB';

export const clipsQuery = () =>
  infiniteQueryOptions({
    queryKey: KEY,
    queryFn: ({ pageParam }) =>
      bodyOf(api.GET('/library/clips', { params: { query: { limit: PAGE_SIZE, ...(pageParam ? { cursor: pageParam } : {}) } } })),
    initialPageParam: '',
    getNextPageParam: (page) => page.nextCursor ?? undefined
  });

export const clipsChanged = (queries: QueryClient) => queries.invalidateQueries({ queryKey: KEY });

/** One line of what the probe found. */
export function clipFacts(clip: Clip): string {
  return [
    clip.container,
    clip.videoCodec.toUpperCase(),
    formatDuration(clip.durationSeconds),
    `${clip.width} × ${clip.height}`,
    `${Math.round(clip.frameRate * 100) / 100} fps`,
    formatBytes(clip.sizeBytes)
  ].join(' · ');
}
