import { describe, expect, it } from 'vitest';
import { problem } from '$lib/testing/world';
import { problemOf, unreachable } from './problem';

describe('an error answer', () => {
  it('becomes a typed error that keeps next step and log id', () => {
    const body = problem(403, 'scope-missing', 'The scope video.publish is missing.', { nextStep: 'Connect again.', logId: '2022' });

    const error = problemOf(403, JSON.stringify(body));

    expect([error.code, error.message, error.problem.nextStep, error.problem.logId]).toEqual([
      'scope-missing',
      'The scope video.publish is missing.',
      'Connect again.',
      '2022'
    ]);
  });

  it.each(['<html>Bad gateway</html>', '', '{"title":"only"}', 'null'])(
    'that is no problem document (%s) still says what to do',
    (body) => {
      const { problem: said } = problemOf(502, body);

      expect([said.status, said.nextStep !== undefined]).toEqual([502, true]);
    }
  );

  it('that never came says that the studio does not answer', () => {
    expect(unreachable().code).toBe('studio-unreachable');
  });
});
