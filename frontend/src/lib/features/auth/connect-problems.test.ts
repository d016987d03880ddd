import { describe, expect, it } from 'vitest';
import { connectProblem } from './connect-problems';

describe('a way to TikTok that did not end connected', () => {
  it('has its own words for each reason that the studio gives', () => {
    const titles = ['declined', 'state', 'code', 'scope', 'unreachable', 'not-allowed'].map((reason) => connectProblem(reason).title);

    expect(new Set([...titles, connectProblem(null).title]).size).toBe(7);
  });

  it('has words for a reason that nobody knows', () => {
    expect(connectProblem('something-new').text).not.toBe('');
  });
});
