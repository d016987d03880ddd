import { describe, expect, it } from 'vitest';
import { post } from '$lib/testing/world';
import { askAgainMs, canCancel, lastNote, postName, type PostState } from './posts';

describe('a post', () => {
  it.each(['QUEUED', 'INITIALISING', 'UPLOADING', 'PROCESSING'] as PostState[])(
    'is asked about every one to two seconds while %s',
    (state) => {
      expect(askAgainMs(post({ state }))).toBeGreaterThanOrEqual(1_000);
      expect(askAgainMs(post({ state }))).toBeLessThanOrEqual(2_000);
    }
  );

  it.each(['FAILED', 'CANCELLED', 'IN_DOUBT'] as PostState[])('is left alone when %s', (state) => {
    expect(askAgainMs(post({ state }))).toBe(false);
  });

  it('waits, slowly, for the public id of what others can see', () => {
    expect(askAgainMs(post({ state: 'PUBLISHED' }))).toBeGreaterThan(2_000);
    expect(askAgainMs(post({ state: 'PUBLISHED', publicVideoIds: ['7430284551296840000'] }))).toBe(false);
    expect(askAgainMs(post({ state: 'PUBLISHED', privacyLevel: 'SELF_ONLY' }))).toBe(false);
  });

  it.each([
    ['SCHEDULED', 0, true],
    ['QUEUED', 0, true],
    ['INITIALISING', 0, true],
    ['UPLOADING', 0, true],
    ['UPLOADING', 1, false],
    ['PROCESSING', 1, false],
    ['PUBLISHED', 1, false]
  ] as [PostState, number, boolean][])('%s with %i bytes sent can be cancelled: %s', (state, bytesSent, possible) => {
    expect(canCancel(post({ state, bytesSent }))).toBe(possible);
  });

  it('without a caption goes by its file', () => {
    expect(postName(post({ title: '' }))).toBe('friday-loaf.mp4');
    expect(postName(post({ title: null }))).toBe('friday-loaf.mp4');
    expect(postName(post({ title: 'Rye' }))).toBe('Rye');
  });
});

describe('what was noted last', () => {
  const noted = (state: PostState, detail: string | null) =>
    post({ state, timeline: [{ state, at: '2026-11-22T09:16:01Z', source: 'STUDIO', detail }] });

  it('is said of a post under way', () => {
    expect(lastNote(noted('QUEUED', 'Waiting until TikTok is connected again.'))).toEqual({
      text: 'Waiting until TikTok is connected again.',
      at: '2026-11-22T09:16:01Z'
    });
    expect(lastNote(noted('QUEUED', null))).toBeNull();
  });

  it('is history once the post has ended', () => {
    expect(lastNote(noted('PUBLISHED', 'A person found the post on TikTok.'))).toBeNull();
  });
});
