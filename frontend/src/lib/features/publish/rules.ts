/*
 * TikTok's rules for a Direct Post page (content-sharing-guidelines), as the audit reads them. The server refuses the same things; this is where
 * the form learns what to show, what to grey out and why. The quoted texts are TikTok's own and must not be reworded.
 */
import type { Schema } from '$lib/api/client';
import { isBlocked, type ChosenClip } from '$lib/api/clips';
import { formatCount, formatDuration } from '$lib/format/format';
import type { LocalTime } from './schedule';

export type CreatorInfo = Schema<'CreatorInfo'>;
export type PrivacyLevel = Schema<'PrivacyLevel'>;

export interface DirectPostForm {
  title: string;
  /** Empty until the creator chooses: there is no default. */
  privacyLevel: PrivacyLevel | '';
  allowComment: boolean;
  allowDuet: boolean;
  allowStitch: boolean;
  discloseCommercialContent: boolean;
  yourBrand: boolean;
  brandedContent: boolean;
  aiGenerated: boolean;
  /** Null: TikTok takes the first frame. */
  coverTimestampMs: number | null;
  scheduledFor: LocalTime;
  consent: boolean;
}

/** Everything off, nothing preselected (2b, 2c, 3a). */
export const emptyForm = (): DirectPostForm => ({
  title: '',
  privacyLevel: '',
  allowComment: false,
  allowDuet: false,
  allowStitch: false,
  discloseCommercialContent: false,
  yourBrand: false,
  brandedContent: false,
  aiGenerated: false,
  coverTimestampMs: null,
  scheduledFor: null,
  consent: false
});

/** TikTok counts UTF-16 code units, which is what a JavaScript string's length is. */
export const CAPTION_MAX_UNITS = 2_200;
export const captionUnits = (title: string) => title.length;

const PRIVACY_LABELS: Readonly<Record<PrivacyLevel, string>> = {
  PUBLIC_TO_EVERYONE: 'Everyone',
  MUTUAL_FOLLOW_FRIENDS: 'Friends',
  FOLLOWER_OF_CREATOR: 'Followers',
  SELF_ONLY: 'Only me'
};

export const privacyLabel = (level: PrivacyLevel) => PRIVACY_LABELS[level];

export const BRANDED_NOT_PRIVATE = 'Branded content visibility cannot be set to private.';
const BRANDED_NOT_FOLLOWERS = 'Branded content can only be shown to everyone or to friends.';

/** Why branded content cannot be shown at this level (3b), or null when it can. */
function brandedAt(level: PrivacyLevel | ''): string | null {
  if (level === 'SELF_ONLY') return BRANDED_NOT_PRIVATE;
  return level === 'FOLLOWER_OF_CREATOR' ? BRANDED_NOT_FOLLOWERS : null;
}

export interface Choice<Value extends string> {
  readonly value: Value;
  readonly label: string;
  readonly unavailable: string | null;
}

/** Exactly the levels that TikTok returned, in its order; none is ever hidden (2b). */
export const privacyChoices = (creator: CreatorInfo, form: DirectPostForm): readonly Choice<PrivacyLevel>[] =>
  creator.privacyLevelOptions.map((level) => ({
    value: level,
    label: privacyLabel(level),
    unavailable: form.brandedContent ? brandedAt(level) : null
  }));

/** Why the box "Branded content" is greyed out (3b), or null. */
export function brandedContentUnavailable(form: DirectPostForm): string | null {
  const reason = brandedAt(form.privacyLevel);
  return reason === null ? null : `${reason} Choose another audience first.`;
}

export type Interaction = 'allowComment' | 'allowDuet' | 'allowStitch';

/** The three interactions; those that the creator switched off at TikTok are greyed out (2c). */
export const interactions = (creator: CreatorInfo): readonly { field: Interaction; label: string; unavailable: string | null }[] => [
  {
    field: 'allowComment',
    label: 'Allow Comment',
    unavailable: creator.commentDisabled ? 'Comments are switched off in your TikTok settings.' : null
  },
  { field: 'allowDuet', label: 'Allow Duet', unavailable: creator.duetDisabled ? 'Duets are switched off in your TikTok settings.' : null },
  {
    field: 'allowStitch',
    label: 'Allow Stitch',
    unavailable: creator.stitchDisabled ? 'Stitches are switched off in your TikTok settings.' : null
  }
];

export const DISCLOSURE_INCOMPLETE = 'You need to indicate if your content promotes yourself, a third party, or both.';

/** How TikTok will label the post (3a), or null while it will not. */
export function disclosureLabel(form: DirectPostForm): string | null {
  if (!form.discloseCommercialContent) return null;
  if (form.brandedContent) return "Your photo/video will be labeled as 'Paid partnership'";
  return form.yourBrand ? "Your photo/video will be labeled as 'Promotional content'" : null;
}

/** What the creator agrees to by posting (2d, 4): with branded content TikTok's policy for it comes first. */
export type Declaration = 'MUSIC' | 'BRANDED_AND_MUSIC';
export const declaration = (form: DirectPostForm): Declaration =>
  form.discloseCommercialContent && form.brandedContent ? 'BRANDED_AND_MUSIC' : 'MUSIC';

/** Why this clip cannot be sent at all, draft or post, or null. */
export function clipReason(chosen: ChosenClip | null): string | null {
  if (chosen === null) return 'Choose a video first.';
  if (chosen.clip === null) return 'Wait until the video has reached the studio.';
  return isBlocked(chosen.clip) ? 'TikTok would refuse this clip: see above what is wrong with it.' : null;
}

/** Why the clip is too long for this creator (1c), or null. */
export function durationReason(creator: CreatorInfo, chosen: ChosenClip | null): string | null {
  const duration = chosen?.clip?.durationSeconds ?? null;
  const max = creator.maxVideoDurationSeconds;
  if (duration === null || max === null || duration <= max) return null;
  return `This video is ${formatDuration(Math.ceil(duration))} long. TikTok lets this account post up to ${formatDuration(max)}.`;
}

export function captionReason(title: string): string | null {
  const over = captionUnits(title) - CAPTION_MAX_UNITS;
  return over > 0 ? `The caption is ${formatCount(over, 'character')} too long.` : null;
}

const privacyReason = (creator: CreatorInfo, form: DirectPostForm) =>
  form.privacyLevel !== '' && creator.privacyLevelOptions.includes(form.privacyLevel) ? null : 'Choose who can view this video.';

function disclosureReason(form: DirectPostForm): string | null {
  if (!form.discloseCommercialContent) return null;
  if (!form.yourBrand && !form.brandedContent) return DISCLOSURE_INCOMPLETE;
  return form.brandedContent ? brandedAt(form.privacyLevel) : null;
}

export const consentReason = (consent: boolean) => (consent ? null : 'Agree that the video is sent to TikTok.');

/** What is wrong with the form, apart from the consent that comes last; null when nothing is. */
export const formReason = (creator: CreatorInfo, form: DirectPostForm, chosen: ChosenClip | null): string | null =>
  (creator.canPost ? null : 'TikTok does not let this account post now.') ??
  clipReason(chosen) ??
  durationReason(creator, chosen) ??
  captionReason(form.title) ??
  privacyReason(creator, form) ??
  disclosureReason(form);

/** The first thing that keeps the post from being sent, or null when nothing does; `when` is what is wrong with its time. */
export const directPostReason = (
  creator: CreatorInfo,
  form: DirectPostForm,
  chosen: ChosenClip | null,
  when: string | null = null
): string | null => formReason(creator, form, chosen) ?? when ?? consentReason(form.consent);

export const draftReason = (chosen: ChosenClip | null, consent: boolean, when: string | null = null): string | null =>
  clipReason(chosen) ?? when ?? consentReason(consent);
