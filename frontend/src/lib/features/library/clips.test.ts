import { describe, expect, it } from 'vitest';
import { brokenClip, clip } from '$lib/testing/world';
import { clipFacts } from './clips';

describe('the facts of a clip', () => {
  it('are what the probe found', () => {
    expect(clipFacts(clip({ frameRate: 29.97002997 }))).toBe('MP4 · H264 · 0:42 · 1080 × 1920 · 29.97 fps · 18.7 MB');
  });

  it('leave out what it did not find', () => {
    expect(clipFacts(brokenClip())).toBe('2 kB');
  });
});
