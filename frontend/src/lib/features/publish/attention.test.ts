import { describe, expect, it } from 'vitest';
import { post } from '$lib/testing/world';
import { needingAttention } from './attention';

const NOW = Date.parse('2026-11-22T09:00:00Z');
const ids = (posts: Parameters<typeof needingAttention>[0]) => needingAttention(posts, NOW).map(({ id }) => id);

describe('what needs attention', () => {
  it('is each doubt, however old, before the failures that another try may mend', () => {
    const posts = [
      post({ id: 'again', state: 'FAILED', retryable: true, updatedAt: '2026-11-21T09:00:00Z' }),
      post({ id: 'hopeless', state: 'FAILED', retryable: false, updatedAt: '2026-11-21T09:00:00Z' }),
      post({ id: 'doubt', state: 'IN_DOUBT', updatedAt: '2026-09-01T09:00:00Z' }),
      post({ id: 'fine', state: 'PUBLISHED' })
    ];

    expect(ids(posts)).toEqual(['doubt', 'again']);
  });

  it('ends for a failure after a week', () => {
    const failed = (updatedAt: string) => [post({ id: 'it', state: 'FAILED', retryable: true, updatedAt })];

    expect(ids(failed('2026-11-15T09:00:00Z'))).toEqual(['it']);
    expect(ids(failed('2026-11-15T08:59:59Z'))).toEqual([]);
  });
});
