import type { Schema } from '$lib/api/client';

/** A small studio to test screens against: the shapes come from the contract, so a drift does not compile. */
const ALL_SCOPES = ['user.info.basic', 'user.info.profile', 'user.info.stats', 'video.list', 'video.upload', 'video.publish'];

const AVATAR =
  'data:image/svg+xml,%3Csvg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 8 8"%3E%3Crect width="8" height="8" fill="%23946a4b"/%3E%3C/svg%3E';

export const sessionAccount = (over: Partial<Schema<'ConnectedAccount'>> = {}): Schema<'ConnectedAccount'> => ({
  accountId: 'acc-1',
  displayName: 'Mara Lindqvist',
  username: 'mara.bakes',
  avatarUrl: AVATAR,
  grantedScopes: ALL_SCOPES,
  missingScopes: [],
  state: 'CONNECTED',
  authorizationEndsAt: '2027-05-20T09:00:00Z',
  ...over
});

export const session = (over: Partial<Schema<'AuthSession'>> = {}): Schema<'AuthSession'> => ({
  state: 'CONNECTED',
  mode: 'SIMULATOR',
  demo: false,
  appAudited: true,
  simulatorUrl: 'http://localhost:8090',
  publicUrl: 'http://localhost:8080',
  operator: true,
  accounts: [sessionAccount()],
  ...over
});

export const anonymous = () => session({ state: 'ANONYMOUS', accounts: [] });

export const account = (over: Partial<Schema<'Account'>> = {}): Schema<'Account'> => ({
  accountId: 'acc-1',
  openId: '723f24d7-e717-40f8-a2b6-cb8464cd23b4',
  displayName: 'Mara Lindqvist',
  username: 'mara.bakes',
  avatarUrl: AVATAR,
  bioDescription: 'Sourdough, rye and slow mornings.\nNew loaf every Friday.',
  profileUrl: 'https://www.tiktok.com/@mara.bakes',
  verified: true,
  followerCount: 48_213,
  followingCount: 312,
  likesCount: 1_204_556,
  videoCount: 87,
  grantedScopes: ALL_SCOPES,
  missingScopes: [],
  readAt: '2026-11-22T09:12:00Z',
  videosReadAt: '2026-11-22T09:12:04Z',
  authorizationEndsAt: '2027-05-20T09:00:00Z',
  ...over
});

const CAPTIONS = [
  'The fold that changed my sourdough #baking #sourdough',
  'Rye in 40 seconds',
  'Why your crust goes soft, and the one thing that fixes it for good #breadtok',
  'Friday loaf: walnut and honey',
  '',
  'Starter dead? Watch this first'
];

export const videos = (count: number): Schema<'Video'>[] =>
  Array.from({ length: count }, (_, index) => {
    const viewCount = index === 4 ? 0 : 184_320 - index * 9_127;
    const likeCount = Math.floor(viewCount / 11);
    const commentCount = Math.floor(viewCount / 240);
    const shareCount = Math.floor(viewCount / 410);
    return {
      id: `74302845512968${String(40_000 + index)}`,
      accountId: 'acc-1',
      title: CAPTIONS[index % CAPTIONS.length] ?? '',
      description: '',
      createdAt: new Date(Date.UTC(2026, 10, 21 - index, 16, 30)).toISOString(),
      durationSeconds: 24 + index * 7,
      coverUrl: null,
      shareUrl: `https://www.tiktok.com/@mara.bakes/video/74302845512968${String(40_000 + index)}`,
      viewCount,
      likeCount,
      commentCount,
      shareCount,
      engagementRate: viewCount === 0 ? null : (likeCount + commentCount + shareCount) / viewCount
    };
  });

export const clip = (over: Partial<Schema<'Clip'>> = {}): Schema<'Clip'> => ({
  id: 'clip-1',
  fileName: 'friday-loaf.mp4',
  sha256: '9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08',
  sizeBytes: 18_734_112,
  container: 'MP4',
  videoCodec: 'h264',
  durationSeconds: 42.4,
  width: 1080,
  height: 1920,
  frameRate: 30,
  problems: [],
  createdAt: '2026-11-22T08:40:00Z',
  ...over
});

export const brokenClip = () =>
  clip({
    id: 'clip-2',
    fileName: 'notes.mp4',
    sizeBytes: 2_048,
    problems: [{ code: 'not-a-video', blocking: true, message: 'This file is not a video.', remedy: 'Choose an MP4, MOV or WebM file.' }]
  });

export const creatorInfo = (over: Partial<Schema<'CreatorInfo'>> = {}): Schema<'CreatorInfo'> => ({
  accountId: 'acc-1',
  nickname: 'Mara Lindqvist',
  username: 'mara.bakes',
  avatarUrl: AVATAR,
  privacyLevelOptions: ['PUBLIC_TO_EVERYONE', 'MUTUAL_FOLLOW_FRIENDS', 'SELF_ONLY'],
  commentDisabled: false,
  duetDisabled: false,
  stitchDisabled: false,
  maxVideoDurationSeconds: 180,
  canPost: true,
  cannotPostCode: null,
  cannotPostReason: null,
  readAt: '2026-11-22T09:15:00Z',
  ...over
});

export const post = (over: Partial<Schema<'Post'>> = {}): Schema<'Post'> => ({
  id: 'post-1',
  accountId: 'acc-1',
  mode: 'DIRECT',
  clipId: 'clip-1',
  clipFileName: 'friday-loaf.mp4',
  title: 'Friday loaf: walnut and honey',
  privacyLevel: 'PUBLIC_TO_EVERYONE',
  settings: {
    allowComment: true,
    allowDuet: false,
    allowStitch: false,
    yourBrand: false,
    brandedContent: false,
    aiGenerated: false,
    coverTimestampMs: null
  },
  state: 'UPLOADING',
  publishId: 'v_pub_file~v2-1.7634916387802351630',
  bytesSent: 11_240_000,
  sizeBytes: 18_734_112,
  failReason: null,
  failMeaning: null,
  failNextStep: null,
  logId: null,
  retryable: false,
  scheduledAt: null,
  publicVideoIds: [],
  timeline: [
    { state: 'QUEUED', at: '2026-11-22T09:16:01Z', source: 'STUDIO', detail: null },
    { state: 'INITIALISING', at: '2026-11-22T09:16:01Z', source: 'STUDIO', detail: null },
    { state: 'UPLOADING', at: '2026-11-22T09:16:02Z', source: 'STUDIO', detail: null }
  ],
  createdAt: '2026-11-22T09:16:00Z',
  updatedAt: '2026-11-22T09:16:05Z',
  ...over
});

export const scheduledPost = (over: Partial<Schema<'Post'>> = {}) =>
  post({
    state: 'SCHEDULED',
    publishId: null,
    bytesSent: 0,
    scheduledAt: '2027-01-15T18:30:00Z',
    timeline: [{ state: 'SCHEDULED', at: '2026-11-22T09:16:01Z', source: 'STUDIO', detail: null }],
    ...over
  });

export const quota = (over: Partial<Schema<'Quota'>> = {}): Schema<'Quota'> => ({
  name: 'DIRECT_POSTS',
  limit: 15,
  used: 3,
  windowSeconds: 86_400,
  freeAt: null,
  ...over
});

export const dryRun = (...reasons: Schema<'DryRunReason'>[]): Schema<'DryRun'> => ({
  allowed: !reasons.some(({ blocking }) => blocking),
  reasons,
  creatorInfoReadAt: '2026-11-22T09:15:00Z'
});

export const webhookEvent = (over: Partial<Schema<'WebhookEvent'>> = {}): Schema<'WebhookEvent'> => ({
  id: 'event-1',
  event: 'post.publish.complete',
  receivedAt: '2026-11-22T09:16:19Z',
  createdAt: '2026-11-22T09:16:18Z',
  accountId: 'acc-1',
  verification: 'VERIFIED',
  outcome: 'APPLIED',
  payload: {
    event: 'post.publish.complete',
    create_time: 1795338978,
    content: { publish_id: 'v_pub_file~v2-1.7634916387802351630', publish_type: 'DIRECT_PUBLISH' }
  },
  ...over
});

export const receiver = (): Schema<'WebhookReceiver'> => ({
  callbackUrl: 'http://localhost:8080/api/tiktok/webhooks',
  signatureHeader: 'TikTok-Signature',
  toleranceSeconds: 300
});

const USES: readonly (readonly [name: string, screen: string, use: string])[] = [
  ['user.info.basic', '/dashboard', 'Shows which TikTok account is connected, with its name and picture.'],
  ['user.info.profile', '/dashboard', 'Shows bio, profile link, username and verification in the account header.'],
  ['user.info.stats', '/dashboard', 'Shows the counts of followers, following, likes and videos.'],
  ['video.list', '/dashboard', 'Lists recent public videos with their numbers.'],
  ['video.upload', '/draft', 'Sends a video as a draft into the TikTok inbox.'],
  ['video.publish', '/direct-post', 'Publishes a video with the choices made on the Direct Post page.']
];

export const evidence = (over: Partial<Schema<'ReviewEvidence'>> = {}): Schema<'ReviewEvidence'> => ({
  websiteUrl: 'http://localhost:8080',
  redirectUri: 'http://localhost:8080/api/tiktok/auth/callback',
  webhookCallbackUrl: 'http://localhost:8080/api/tiktok/webhooks',
  scopes: USES.map(([name, screen, use]) => ({ name, requested: true, granted: true, screen, use })),
  connectionState: 'CONNECTED',
  mode: 'SIMULATOR',
  appAudited: true,
  termsUrl: 'http://localhost:8080/terms',
  privacyUrl: 'http://localhost:8080/privacy',
  ...over
});

export const problem = (status: number, code: string, detail: string, over: Partial<Schema<'Problem'>> = {}): Schema<'Problem'> => ({
  type: `urn:clipsignal:problem:${code}`,
  title: 'The studio refused this',
  status,
  detail,
  ...over
});
