import { describe, expect, it } from 'vitest';
import { creatorInfo, post, scheduledPost } from '$lib/testing/world';
import { formOf } from './prefill';
import { directPostRequest } from './request';

const settings = {
  allowComment: true,
  allowDuet: true,
  allowStitch: false,
  yourBrand: false,
  brandedContent: true,
  aiGenerated: true,
  coverTimestampMs: 1_500
};

describe('the form of a scheduled post', () => {
  it('sends what was sent before when nothing is changed, once it is agreed to anew', () => {
    const form = formOf(scheduledPost({ settings }));

    expect(form.consent).toBe(false);
    expect(directPostRequest(creatorInfo(), { ...form, consent: true }, 'clip-1')).toEqual({
      mode: 'DIRECT',
      accountId: 'acc-1',
      clipId: 'clip-1',
      title: 'Friday loaf: walnut and honey',
      privacyLevel: 'PUBLIC_TO_EVERYONE',
      ...settings,
      discloseCommercialContent: true,
      scheduledAt: '2027-01-15T18:30:00.000Z',
      consent: true
    });
  });

  it('discloses nothing where nothing was promoted', () => {
    expect(formOf(scheduledPost()).discloseCommercialContent).toBe(false);
  });

  it('has no time where the post has none', () => {
    expect(formOf(post()).scheduledFor).toBeNull();
  });
});
