export type Scope = 'user.info.basic' | 'user.info.profile' | 'user.info.stats' | 'video.list' | 'video.upload' | 'video.publish';

export const SCOPES: readonly Scope[] = [
  'user.info.basic',
  'user.info.profile',
  'user.info.stats',
  'video.list',
  'video.upload',
  'video.publish'
];

/** A creator of the simulator's world, and what TikTok lets this one do. */
export interface Creator {
  /** How a test calls it. */
  readonly role: string;
  readonly id: string;
  readonly name: string;
  readonly username: string;
  /** In TikTok's order. */
  readonly audiences: readonly string[];
  readonly switchedOff: readonly string[];
}

export const PUBLIC: Creator = {
  role: 'public creator',
  id: 'mira-public',
  name: 'Mira Public',
  username: 'mira.public',
  audiences: ['Everyone', 'Friends', 'Only me'],
  switchedOff: []
};

export const PRIVATE: Creator = {
  role: 'private creator',
  id: 'paul-private',
  name: 'Paul Private',
  username: 'paul.private',
  audiences: ['Followers', 'Friends', 'Only me'],
  switchedOff: ['Allow Duet', 'Allow Stitch']
};

export const NO_COMMENTS: Creator = {
  role: 'creator with comments off',
  id: 'nora-no-comments',
  name: 'Nora No-Comments',
  username: 'nora.nocomments',
  audiences: ['Everyone', 'Friends', 'Only me'],
  switchedOff: ['Allow Comment']
};
