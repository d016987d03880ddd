import { describe, expect, it } from 'vitest';
import { formatBytes, formatDuration, formatTimestamp, percentOf } from './format';

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

  it('says 100 % only when everything is there', () => {
    expect([percentOf(999, 1_000), percentOf(1_000, 1_000), percentOf(0, 0)]).toEqual([99, 100, 0]);
  });
});
