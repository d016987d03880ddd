import { describe, expect, it } from 'vitest';
import { verdictOf } from './dry-run';

describe('the verdict', () => {
  it('tells what refuses from what delays, and names the field as the form does', () => {
    const reasons = [
      { field: 'privacyLevel', message: 'is not offered now', blocking: true },
      { field: 'newField', message: 'is wrong', blocking: true },
      { field: null, message: 'it would wait', blocking: false }
    ];

    expect(verdictOf(reasons)).toEqual({
      refused: ['Who can view this video: is not offered now', 'newField: is wrong'],
      delayed: ['it would wait']
    });
  });

  it('leaves the consent to the form, which asks for it after the verdict', () => {
    expect(verdictOf([{ field: 'consent', message: 'must be true', blocking: true }])).toEqual({ refused: [], delayed: [] });
  });
});
