import { afterEach, describe, expect, it } from 'vitest';
import { instantOf, localTimeOf, scheduledAt, scheduleReason } from './schedule';

const NOW = Date.parse('2026-11-22T09:00:00Z');
const ENDS = '2027-05-20T09:00:00Z';
const zone = process.env['TZ'];

afterEach(() => {
  process.env['TZ'] = zone;
});

describe('a clock on the wall', () => {
  it('means the instant of the creator’s own time zone', () => {
    process.env['TZ'] = 'Europe/Berlin';

    expect(instantOf('2026-11-22T18:30')).toBe('2026-11-22T17:30:00.000Z');
    expect(instantOf('2027-06-22T18:30')).toBe('2027-06-22T16:30:00.000Z');
    expect(localTimeOf('2026-11-22T17:30:00Z')).toBe('2026-11-22T18:30');
  });

  it('never shows the hour that is skipped in spring', () => {
    process.env['TZ'] = 'Europe/Berlin';

    expect(instantOf('2027-03-28T02:30')).toBeNull();
    expect(scheduleReason('2027-03-28T02:30', NOW, ENDS)).toMatch(/does not exist/);
  });

  it('means nothing while it is incomplete', () => {
    expect(instantOf('')).toBeNull();
  });
});

describe('the time of a post', () => {
  it.each([
    ['at once', null, null],
    ['nothing yet', '', /^Choose the date and time/],
    ['a moment ago', '2026-11-22T08:59', /has passed/],
    ['this very moment', '2026-11-22T09:00', /has passed/],
    ['a minute ahead', '2026-11-22T09:01', null],
    ['the last moment of the authorization', '2027-05-20T09:00', null],
    ['after the authorization', '2027-05-20T09:01', /authorization ends on May 20, 2027.*reconnect/]
  ])('%s', (_, local, reason) => {
    const said = scheduleReason(local, NOW, ENDS);

    if (reason === null) expect(said).toBeNull();
    else expect(said).toMatch(reason);
  });

  it('has no end where TikTok named none', () => {
    expect(scheduleReason('2030-01-01T00:00', NOW, null)).toBeNull();
  });

  it('is left out of the request when it is at once', () => {
    expect(scheduledAt(null)).toEqual({});
    expect(scheduledAt('2026-11-22T18:30')).toEqual({ scheduledAt: '2026-11-22T18:30:00.000Z' });
  });

  it('that cannot be read is sent to be refused, never left out: that would send at once', () => {
    expect(scheduledAt('soon')).toEqual({ scheduledAt: 'soon' });
  });
});
