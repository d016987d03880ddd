import { describe, expect, it } from 'vitest';
import { authorizationEndsInDays } from './authorization';

const NOW = Date.parse('2026-11-22T09:00:00Z');

describe('the end of the authorization', () => {
  it.each([
    ['2026-12-24T09:00:00Z', null],
    ['2026-12-22T09:00:00Z', 30],
    ['2026-12-06T09:00:00Z', 14],
    ['2026-11-23T08:00:00Z', 0],
    ['2026-11-01T00:00:00Z', 0],
    [null, null]
  ])('%s is announced as %s days', (endsAt, days) => {
    expect(authorizationEndsInDays(endsAt, NOW)).toBe(days);
  });
});
