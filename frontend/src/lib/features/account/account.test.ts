import { describe, expect, it } from 'vitest';
import { evidence } from '$lib/testing/world';
import { authorizationEndsInDays } from './counters';
import { grantState } from './permissions';

const NOW = Date.parse('2026-11-22T09:00:00Z');

describe('the end of the authorization', () => {
  it.each([
    ['2026-12-20T09:00:00Z', null],
    ['2026-12-06T09:00:00Z', 14],
    ['2026-11-23T08:00:00Z', 0],
    ['2026-11-01T00:00:00Z', 0],
    [null, null]
  ])('%s is announced as %s days', (endsAt, days) => {
    expect(authorizationEndsInDays(endsAt, NOW)).toBe(days);
  });
});

describe('a permission', () => {
  const scope = evidence().scopes[0];
  if (scope === undefined) throw new Error('The evidence names no scope.');

  it('is granted, not granted, only requested, or not requested', () => {
    expect(grantState(scope, [scope.name]).label).toBe('Granted');
    expect(grantState(scope, ['video.list']).label).toBe('Not granted');
    expect(grantState(scope, null).label).toBe('Requested');
    expect(grantState({ ...scope, requested: false }, []).label).toBe('Not requested');
  });
});
