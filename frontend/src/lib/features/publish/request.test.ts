import { describe, expect, it } from 'vitest';
import { creatorInfo } from '$lib/testing/world';
import { directPostRequest, draftRequest } from './request';
import { emptyForm } from './rules';

describe('the request of a Direct Post', () => {
  it('carries what was chosen', () => {
    const form = {
      ...emptyForm(),
      title: 'Rye',
      privacyLevel: 'SELF_ONLY' as const,
      allowDuet: true,
      aiGenerated: true,
      coverTimestampMs: 1_200,
      consent: true
    };

    expect(directPostRequest(creatorInfo(), form, 'clip-1')).toEqual({
      mode: 'DIRECT',
      accountId: 'acc-1',
      clipId: 'clip-1',
      title: 'Rye',
      privacyLevel: 'SELF_ONLY',
      allowComment: false,
      allowDuet: true,
      allowStitch: false,
      discloseCommercialContent: false,
      yourBrand: false,
      brandedContent: false,
      aiGenerated: true,
      coverTimestampMs: 1_200,
      consent: true
    });
  });

  it('leaves out what was left empty', () => {
    const request = directPostRequest(creatorInfo(), emptyForm(), 'clip-1');

    for (const field of ['title', 'privacyLevel', 'coverTimestampMs']) expect(request).not.toHaveProperty(field);
  });

  it('never sends an interaction that the creator has switched off at TikTok', () => {
    const request = directPostRequest(
      creatorInfo({ commentDisabled: true }),
      { ...emptyForm(), allowComment: true, allowStitch: true },
      'clip-1'
    );

    expect([request.allowComment, request.allowStitch]).toEqual([false, true]);
  });

  it('never sends a box of a disclosure that is off', () => {
    const request = directPostRequest(creatorInfo(), { ...emptyForm(), yourBrand: true, brandedContent: true }, 'clip-1');

    expect([request.yourBrand, request.brandedContent]).toEqual([false, false]);
  });
});

describe('the request of a draft', () => {
  it('carries no post setting', () => {
    expect(draftRequest('acc-1', 'clip-1', true, null)).toEqual({ mode: 'DRAFT', accountId: 'acc-1', clipId: 'clip-1', consent: true });
  });
});
