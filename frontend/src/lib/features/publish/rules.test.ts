import { describe, expect, it } from 'vitest';
import type { ChosenClip } from '$lib/api/clips';
import { brokenClip, clip, creatorInfo } from '$lib/testing/world';
import {
  brandedContentUnavailable,
  captionReason,
  captionUnits,
  clipReason,
  declaration,
  directPostReason,
  disclosureLabel,
  draftReason,
  durationReason,
  emptyForm,
  interactions,
  privacyChoices,
  type DirectPostForm
} from './rules';

const chosen = (over: Parameters<typeof clip>[0] = {}): ChosenClip => ({
  key: 'k',
  clip: clip(over),
  fileName: 'friday-loaf.mp4',
  previewUrl: 'blob:x'
});
const form = (over: Partial<DirectPostForm> = {}): DirectPostForm => ({ ...emptyForm(), ...over });
const sendable = (over: Partial<DirectPostForm> = {}) => form({ privacyLevel: 'MUTUAL_FOLLOW_FRIENDS', consent: true, ...over });
const commercial = (over: Partial<DirectPostForm>) => sendable({ discloseCommercialContent: true, ...over });

describe('an empty form', () => {
  it('preselects nothing', () => {
    const { title, privacyLevel, coverTimestampMs, scheduledFor, ...switches } = emptyForm();

    expect({ title, privacyLevel, coverTimestampMs, scheduledFor }).toEqual({
      title: '',
      privacyLevel: '',
      coverTimestampMs: null,
      scheduledFor: null
    });
    expect(Object.values(switches)).toEqual(Object.values(switches).map(() => false));
  });
});

describe('privacy', () => {
  it('offers exactly what TikTok returned, in its order', () => {
    const creator = creatorInfo({ privacyLevelOptions: ['FOLLOWER_OF_CREATOR', 'MUTUAL_FOLLOW_FRIENDS', 'SELF_ONLY'] });

    expect(privacyChoices(creator, form()).map(({ value, label }) => [value, label])).toEqual([
      ['FOLLOWER_OF_CREATOR', 'Followers'],
      ['MUTUAL_FOLLOW_FRIENDS', 'Friends'],
      ['SELF_ONLY', 'Only me']
    ]);
  });

  it('keeps every choice open without branded content', () => {
    expect(privacyChoices(creatorInfo(), form({ yourBrand: true })).map(({ unavailable }) => unavailable)).toEqual([null, null, null]);
  });

  it('closes only me, with TikTok’s words, once branded content is chosen', () => {
    const choices = privacyChoices(creatorInfo(), form({ brandedContent: true }));

    expect(choices.map(({ value, unavailable }) => [value, unavailable])).toEqual([
      ['PUBLIC_TO_EVERYONE', null],
      ['MUTUAL_FOLLOW_FRIENDS', null],
      ['SELF_ONLY', 'Branded content visibility cannot be set to private.']
    ]);
  });

  it('closes followers as well: branded content goes to everyone or to friends', () => {
    const creator = creatorInfo({ privacyLevelOptions: ['FOLLOWER_OF_CREATOR', 'SELF_ONLY'] });

    expect(privacyChoices(creator, form({ brandedContent: true })).map(({ unavailable }) => unavailable !== null)).toEqual([true, true]);
  });
});

describe('branded content', () => {
  it.each(['SELF_ONLY', 'FOLLOWER_OF_CREATOR'] as const)('is greyed out, with the reason, at %s', (privacyLevel) => {
    expect(brandedContentUnavailable(form({ privacyLevel }))).toMatch(/^Branded content .+ Choose another audience first\.$/);
  });

  it.each(['', 'PUBLIC_TO_EVERYONE', 'MUTUAL_FOLLOW_FRIENDS'] as const)('can be chosen at "%s"', (privacyLevel) => {
    expect(brandedContentUnavailable(form({ privacyLevel }))).toBeNull();
  });
});

describe('interactions', () => {
  it('are named as TikTok names them and open when the creator allows them', () => {
    expect(interactions(creatorInfo()).map(({ label, unavailable }) => [label, unavailable])).toEqual([
      ['Allow Comment', null],
      ['Allow Duet', null],
      ['Allow Stitch', null]
    ]);
  });

  it.each([
    ['commentDisabled', [true, false, false]],
    ['duetDisabled', [false, true, false]],
    ['stitchDisabled', [false, false, true]]
  ] as const)('%s greys out that one alone', (setting, closed) => {
    expect(interactions(creatorInfo({ [setting]: true })).map(({ unavailable }) => unavailable !== null)).toEqual(closed);
  });
});

describe('the label that TikTok will show', () => {
  it.each([
    [{}, null],
    [{ yourBrand: true }, "Your photo/video will be labeled as 'Promotional content'"],
    [{ brandedContent: true }, "Your photo/video will be labeled as 'Paid partnership'"],
    [{ yourBrand: true, brandedContent: true }, "Your photo/video will be labeled as 'Paid partnership'"]
  ])('for %o is %s', (boxes, label) => {
    expect(disclosureLabel(commercial(boxes))).toBe(label);
  });

  it('is none while the disclosure is off, whatever a box says', () => {
    expect(disclosureLabel(sendable({ yourBrand: true }))).toBeNull();
  });
});

describe('the declaration', () => {
  it.each([
    [{}, 'MUSIC'],
    [{ yourBrand: true }, 'MUSIC'],
    [{ brandedContent: true }, 'BRANDED_AND_MUSIC'],
    [{ yourBrand: true, brandedContent: true }, 'BRANDED_AND_MUSIC']
  ])('for %o is %s', (boxes, expected) => {
    expect(declaration(commercial(boxes))).toBe(expected);
  });
});

describe('the caption', () => {
  it('is counted in UTF-16 units, as TikTok does', () => {
    expect(captionUnits('Brot 🥖')).toBe(7);
  });

  it('may have 2,200 units and not one more', () => {
    expect(captionReason('x'.repeat(2_200))).toBeNull();
    expect(captionReason('x'.repeat(2_201))).toBe('The caption is 1 character too long.');
    expect(captionReason('🥖'.repeat(1_101))).toBe('The caption is 2 characters too long.');
  });
});

describe('the length of the clip', () => {
  it.each([
    [180, null],
    [180.2, 'This video is 3:01 long. TikTok lets this account post up to 3:00.']
  ])('%s seconds for at most 180: %s', (durationSeconds, reason) => {
    expect(durationReason(creatorInfo({ maxVideoDurationSeconds: 180 }), chosen({ durationSeconds }))).toBe(reason);
  });
});

describe('the clip', () => {
  it('must be chosen, have arrived, and be what TikTok takes', () => {
    const broken: ChosenClip = { key: 'k', clip: brokenClip(), fileName: 'notes.mp4', previewUrl: '' };

    expect(clipReason(null)).toBe('Choose a video first.');
    expect(clipReason({ key: 'k', clip: null, fileName: 'a.mp4', previewUrl: 'blob:x' })).toBe(
      'Wait until the video has reached the studio.'
    );
    expect(clipReason(broken)).toMatch(/^TikTok would refuse this clip/);
    expect(clipReason(chosen())).toBeNull();
  });

  it('may have a problem that does not block', () => {
    expect(clipReason(chosen({ problems: [{ code: 'small', blocking: false, message: 'm', remedy: 'r' }] }))).toBeNull();
  });
});

describe('a Direct Post can be sent', () => {
  it('when everything is chosen and agreed', () => {
    expect(directPostReason(creatorInfo(), sendable(), chosen())).toBeNull();
  });

  it('with branded content for friends', () => {
    expect(directPostReason(creatorInfo(), commercial({ brandedContent: true }), chosen())).toBeNull();
  });

  it.each([
    ['TikTok lets the creator post', creatorInfo({ canPost: false }), sendable(), chosen(), 'TikTok does not let this account post now.'],
    ['a clip is chosen', creatorInfo(), sendable(), null, 'Choose a video first.'],
    ['the clip is short enough', creatorInfo({ maxVideoDurationSeconds: 30 }), sendable(), chosen(), /up to 0:30/],
    ['the caption fits', creatorInfo(), sendable({ title: 'x'.repeat(2_300) }), chosen(), 'The caption is 100 characters too long.'],
    ['an audience is chosen', creatorInfo(), sendable({ privacyLevel: '' }), chosen(), 'Choose who can view this video.'],
    [
      'the audience is offered',
      creatorInfo(),
      sendable({ privacyLevel: 'FOLLOWER_OF_CREATOR' }),
      chosen(),
      'Choose who can view this video.'
    ],
    [
      'a disclosure says what for',
      creatorInfo(),
      commercial({}),
      chosen(),
      'You need to indicate if your content promotes yourself, a third party, or both.'
    ],
    [
      'branded content is not private',
      creatorInfo(),
      commercial({ brandedContent: true, privacyLevel: 'SELF_ONLY' }),
      chosen(),
      'Branded content visibility cannot be set to private.'
    ],
    ['it was agreed to', creatorInfo(), sendable({ consent: false }), chosen(), 'Agree that the video is sent to TikTok.']
  ])('only when %s', (_, creator, filled, clipChosen, reason) => {
    expect(directPostReason(creator, filled, clipChosen)).toMatch(reason);
  });
});

describe('a draft can be sent', () => {
  it('when a clip is chosen and agreed to, and needs nothing else', () => {
    expect(draftReason(chosen(), true)).toBeNull();
    expect(draftReason(chosen(), false)).toBe('Agree that the video is sent to TikTok.');
    expect(draftReason(null, true)).toBe('Choose a video first.');
  });
});
