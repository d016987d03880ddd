import { describe, expect, it } from 'vitest';
import { evidence } from '$lib/testing/world';
import { grantState } from './permissions';

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
