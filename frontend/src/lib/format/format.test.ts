import { describe, expect, it } from 'vitest';
import { formatBytes, formatDuration, formatTimestamp, percentOf, withLocalTimes } from './format';

describe('format', () => {
  it.each([
    [0, '0 B'],
    [999, '999 B'],
    [1_000, '1 kB'],
    [18_734_112, '18.7 MB'],
    [4_000_000_000, '4 GB']
  ])('%i bytes as %s', (bytes, text) => {
    expect(formatBytes(bytes)).toBe(text);
  });

  it.each([
    [0, '0:00'],
    [59.6, '1:00'],
    [65, '1:05'],
    [600, '10:00']
  ])('%f seconds as %s', (seconds, text) => {
    expect(formatDuration(seconds)).toBe(text);
  });

  it.each([
    [0, '0:00.0'],
    [3_249, '0:03.2'],
    [59_960, '1:00.0'],
    [65_100, '1:05.1']
  ])('%i milliseconds as %s', (milliseconds, text) => {
    expect(formatTimestamp(milliseconds)).toBe(text);
  });

  it('tells each instant in a sentence by the reader’s clock, with its zone', () => {
    expect(withLocalTimes('It waits until 2026-11-22T09:15:00Z, or 2026-11-23T09:15:30.25Z.')).toBe(
      'It waits until Sun, Nov 22, 2026, 9:15 AM UTC, or Mon, Nov 23, 2026, 9:15 AM UTC.'
    );
    expect(withLocalTimes('The id is 2026-11-22.')).toBe('The id is 2026-11-22.');
  });

  it('says 100 % only when everything is there', () => {
    expect([percentOf(999, 1_000), percentOf(1_000, 1_000), percentOf(0, 0)]).toEqual([99, 100, 0]);
  });
});
