import { describe, expect, it } from 'vitest';
import { clip } from '$lib/testing/world';
import { clipFacts } from './clips';

describe('the facts of a clip', () => {
  it('are what the probe found', () => {
    expect(clipFacts(clip({ frameRate: 29.97002997 }))).toBe('MP4 · H264 · 0:42 · 1080 × 1920 · 29.97 fps · 18.7 MB');
  });
});
