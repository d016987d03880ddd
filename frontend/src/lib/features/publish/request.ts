import type { Schema } from '$lib/api/client';
import { interactions, type CreatorInfo, type DirectPostForm } from './rules';
import { scheduledAt, type LocalTime } from './schedule';

export type PublishRequest = Schema<'PublishRequest'>;

/** What is sent for a Direct Post. A box that meanwhile went grey, or belongs to a disclosure that is off, is never sent as chosen. */
export function directPostRequest(creator: CreatorInfo, form: DirectPostForm, clipId: string): PublishRequest {
  const allowed = Object.fromEntries(interactions(creator).map(({ field, unavailable }) => [field, unavailable === null && form[field]]));
  return {
    mode: 'DIRECT',
    accountId: creator.accountId,
    clipId,
    ...(form.title === '' ? {} : { title: form.title }),
    ...(form.privacyLevel === '' ? {} : { privacyLevel: form.privacyLevel }),
    ...allowed,
    discloseCommercialContent: form.discloseCommercialContent,
    yourBrand: form.discloseCommercialContent && form.yourBrand,
    brandedContent: form.discloseCommercialContent && form.brandedContent,
    aiGenerated: form.aiGenerated,
    ...(form.coverTimestampMs === null ? {} : { coverTimestampMs: form.coverTimestampMs }),
    ...scheduledAt(form.scheduledFor),
    consent: form.consent
  };
}

/** A draft carries no post setting: TikTok ignores them there and the studio refuses them. */
export const draftRequest = (accountId: string, clipId: string, consent: boolean, scheduledFor: LocalTime): PublishRequest => ({
  mode: 'DRAFT',
  accountId,
  clipId,
  ...scheduledAt(scheduledFor),
  consent
});
