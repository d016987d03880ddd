/** What TikTok calls the permissions, in its own words. */
export const SCOPE_TITLES: Readonly<Record<string, string>> = {
  'user.info.basic': 'Read your avatar and display name',
  'user.info.profile': 'Read your bio, profile link and username',
  'user.info.stats': 'Read your follower, like and video counts',
  'video.list': 'Read your public videos',
  'video.upload': 'Share content as a draft',
  'video.publish': 'Post content to TikTok'
};

export const scopeTitle = (scope: string) => SCOPE_TITLES[scope] ?? scope;
