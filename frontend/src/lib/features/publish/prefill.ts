import { clipContentUrl, type ChosenClip, type Clip } from '$lib/api/clips';
import type { Post } from './posts';
import { emptyForm, type DirectPostForm } from './rules';
import { localTimeOf } from './schedule';

/** The form as a scheduled Direct Post was sent, but for the consent: whoever changes it agrees anew. */
export function formOf({ title, privacyLevel, settings, scheduledAt }: Post): DirectPostForm {
  return {
    ...emptyForm(),
    ...settings,
    title: title ?? '',
    privacyLevel: privacyLevel ?? '',
    discloseCommercialContent: settings !== null && (settings.yourBrand || settings.brandedContent),
    scheduledFor: scheduledAt === null ? null : localTimeOf(scheduledAt)
  };
}

export const chosenOf = (clip: Clip): ChosenClip => ({
  key: clip.id,
  clip,
  fileName: clip.fileName,
  previewUrl: clipContentUrl(clip.id)
});
