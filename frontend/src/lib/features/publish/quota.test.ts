import { describe, expect, it } from 'vitest';
import { quota } from '$lib/testing/world';
import { dailyQuotas, roomOf } from './quota';

describe('a limit of TikTok', () => {
  it.each([
    [15, 11, 'FREE'],
    [15, 12, 'LOW'],
    [15, 14, 'LOW'],
    [15, 15, 'NONE'],
    [15, 16, 'NONE'],
    [5, 3, 'FREE'],
    [5, 4, 'LOW'],
    [2, 1, 'LOW']
  ] as const)('of %i with %i used has room: %s', (limit, used, room) => {
    expect(roomOf(quota({ limit, used }))).toBe(room);
  });

  it('is shown when it holds for a day, not for a minute', () => {
    const all = ['INIT_DIRECT', 'PENDING_DRAFTS', 'STATUS', 'DIRECT_POSTS'].map((name) => quota({ name }));

    expect(dailyQuotas(all).map(({ name }) => name)).toEqual(['PENDING_DRAFTS', 'DIRECT_POSTS']);
  });
});
