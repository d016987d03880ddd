import type { TestInfo } from '@playwright/test';
import { NO_COMMENTS, PRIVATE, PUBLIC, SCOPES, type Creator } from '../creators.ts';
import { largeVideo, sha256, sizeBytes } from '../files.ts';
import { connect } from '../screens/connecting.ts';
import { Dashboard } from '../screens/dashboard.ts';
import { DirectPostScreen } from '../screens/direct-post.ts';
import { PostScreen } from '../screens/post.ts';
import { DraftScreen } from '../screens/sending.ts';
import { WebhooksScreen } from '../screens/webhooks.ts';
import { expect, test } from '../test.ts';

const DEMO_CLIP = 'northern-lights.mp4';

/** How each creator posts, so that together they go through every choice. */
interface Choice {
  readonly creator: Creator;
  readonly audience: string;
  readonly allow: string;
  /** Which of TikTok's words the ledger must show. */
  readonly postInfo: Record<string, unknown>;
}

const CHOICES: readonly Choice[] = [
  {
    creator: PUBLIC,
    audience: 'Everyone',
    allow: 'Allow Comment',
    postInfo: { privacy_level: 'PUBLIC_TO_EVERYONE', disable_comment: false, disable_duet: true, disable_stitch: true }
  },
  {
    creator: PRIVATE,
    audience: 'Only me',
    allow: 'Allow Comment',
    postInfo: { privacy_level: 'SELF_ONLY', disable_comment: false, disable_duet: true, disable_stitch: true }
  },
  {
    creator: NO_COMMENTS,
    audience: 'Friends',
    allow: 'Allow Duet',
    postInfo: { privacy_level: 'MUTUAL_FOLLOW_FRIENDS', disable_comment: true, disable_duet: false, disable_stitch: true }
  }
];

for (const { creator, audience, allow, postInfo } of CHOICES) {
  test(`the ${creator.role} connects, posts 73 MB, and sends a draft`, async ({ page, simulator }, info: TestInfo) => {
    const name = `${creator.id}.mp4`;
    const file = largeVideo(info.outputPath(), name);
    const direct = new DirectPostScreen(page);
    const draft = new DraftScreen(page);
    const post = new PostScreen(page);
    const caption = `Sunset in one take, for ${creator.name} #sunset`;

    await test.step('connects and sees account, permissions and videos', async () => {
      const dashboard = new Dashboard(page);
      await connect(page, creator);
      await expect(dashboard.counter('Followers')).toHaveText(/^\d/);
      for (const scope of SCOPES) await expect(dashboard.grant(scope)).toHaveText('Granted');
      await dashboard.expectSixColumns();
      for (const column of ['Views', 'Likes', 'Eng. rate']) {
        const numbers = await dashboard.sortBy(column);
        expect(numbers, column).toEqual([...numbers].sort((a, b) => b - a));
        expect(new Set(numbers).size, `different ${column}`).toBeGreaterThan(3);
      }
    });

    await test.step('chooses a file above 64 MB, and TikTok hears nothing of it', async () => {
      const before = await simulator.lastInit();
      await direct.open();
      await direct.expectPostingAs(creator);
      await direct.expectNothingPreselected(creator);
      await direct.expectMusicDeclaration();
      await direct.expectUnavailable('Choose a video first.');
      await direct.chooseFile(file, name);
      expect(await simulator.lastInit(), 'announced to TikTok before consent').toBe(before);
    });

    await test.step('makes every choice, agrees and posts', async () => {
      await direct.caption.fill(caption);
      await direct.expectUnavailable('Choose who can view this video.');
      await direct.chooseAudience(audience);
      await direct.interaction(allow).check();
      await direct.expectUnavailable('Agree that the video is sent to TikTok.');
      await expect(page.getByText('it may take a few minutes until TikTok has processed the video')).toBeVisible();
      await direct.consent.check();
      await direct.send();
    });
    const directAddress = page.url();

    const draftId = await test.step('meanwhile sends a clip of the library as a draft, which ends in the inbox', async () => {
      await draft.open();
      await expect(page.getByText('A draft has no caption and no settings here')).toBeVisible();
      await expect(page.getByRole('textbox')).toHaveCount(0);
      await draft.expectUnavailable('Choose a video first.');
      await draft.chooseClip(DEMO_CLIP);
      await draft.expectUnavailable('Agree that the video is sent to TikTok.');
      await draft.consent.check();
      await draft.send();
      await post.expectState('In the inbox');
      expect(await post.states()).toEqual(['Queued', 'Starting', 'Uploading', 'Processing', 'In the inbox']);
      const publishId = await post.publishId();
      expect(await simulator.post(publishId)).toMatchObject({ mode: 'DRAFT', state: 'SEND_TO_USER_INBOX', chunks: 1 });
      return publishId;
    });

    await test.step('finishes the draft in the TikTok app, and the studio learns of it', async () => {
      await simulator.postFromInbox(draftId);
      await post.expectState('Published');
    });

    const directId = await test.step('sees the Direct Post published, byte for byte', async () => {
      await post.open(directAddress);
      await expect(page.getByRole('heading', { level: 1, name: caption })).toBeVisible();
      await post.expectState('Published');
      expect(await post.states()).toEqual(['Queued', 'Starting', 'Uploading', 'Processing', 'Published']);
      const publishId = await post.publishId();
      const published = await simulator.post(publishId);
      expect(published).toMatchObject({ mode: 'DIRECT', state: 'PUBLISH_COMPLETE', sha256: sha256(file), sizeBytes: sizeBytes(file) });
      expect(published.postInfo).toMatchObject({ ...postInfo, title: caption, brand_content_toggle: false, brand_organic_toggle: false });
      expect(published.chunks).toBeGreaterThan(1);
      expect(published.openId).toBe((await simulator.creator(creator.id)).openId);
      return publishId;
    });

    await test.step('finds both in the list of posts, and the signed events that TikTok sent about them', async () => {
      await page.goto('/posts');
      await expect(page.getByRole('row').filter({ hasText: caption })).toContainText('Published');
      const webhooks = new WebhooksScreen(page);
      await webhooks.open();
      await webhooks.expectEventOf('post.publish.inbox_delivered', draftId);
      await webhooks.expectEventOf('post.publish.complete', directId);
      await webhooks.sendTestEvent();
    });

    await test.step('disconnects: TikTok has the access back, and the studio nothing to act with', async () => {
      await page.goto('/dashboard');
      await new Dashboard(page).disconnect();
      expect(await (await page.request.get('/api/tiktok/auth/session')).json()).toMatchObject({ state: 'ANONYMOUS', accounts: [] });
      expect((await simulator.creator(creator.id)).grantedScopes).toEqual([]);
      await page.goto(directAddress);
      await expect(page.getByText('Connect TikTok to use this screen')).toBeVisible();
    });
  });
}
