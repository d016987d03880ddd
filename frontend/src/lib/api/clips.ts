import type { Schema } from './client';

export type Clip = Schema<'Clip'>;

/** A clip that a post shall carry. While its bytes are still on their way to the studio there is no clip yet, but it can already be looked at. */
export interface ChosenClip {
  /** Stays the same while an upload arrives and becomes a clip: another key is another video, and needs consent of its own. */
  readonly key: string;
  readonly clip: Clip | null;
  readonly fileName: string;
  readonly previewUrl: string;
}

export const clipContentUrl = (clipId: string) => `/api/tiktok/library/clips/${encodeURIComponent(clipId)}/content`;

export const isBlocked = (clip: Clip) => clip.problems.some((problem) => problem.blocking);
