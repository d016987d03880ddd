import { PUBLIC } from '../creators.ts';
import { connect } from '../screens/connecting.ts';
import { DirectPostScreen } from '../screens/direct-post.ts';
import { expect, test } from '../test.ts';

const CLIP = 'sunset-over-the-sea.mp4';
const NOT_PRIVATE = 'Branded content visibility cannot be set to private.';
const INCOMPLETE = 'You need to indicate if your content promotes yourself, a third party, or both.';

test.beforeEach(async ({ page }) => connect(page, PUBLIC));

test('commercial content: labels, declarations and the private audience exclude each other as TikTok demands', async ({
  page,
  simulator
}) => {
  const direct = new DirectPostScreen(page);
  const label = (text: string) => page.getByText(`Your photo/video will be labeled as '${text}'`, { exact: true });
  await direct.open();
  await direct.chooseClip(CLIP);
  await direct.chooseAudience('Only me');
  await expect(direct.yourBrand).toHaveCount(0);

  await test.step('the switch alone is not enough', async () => {
    await direct.disclosure.check();
    await direct.consent.check();
    await expect(direct.yourBrand).not.toBeChecked();
    await expect(direct.brandedContent).not.toBeChecked();
    await direct.expectUnavailable(INCOMPLETE);
  });

  await test.step('only me first: branded content is grey and says why', async () => {
    await expect(direct.brandedContent).toBeDisabled();
    await expect(direct.brandedContent).toHaveAccessibleDescription(new RegExp(NOT_PRIVATE));
  });

  await test.step('your brand alone is promotional content', async () => {
    await direct.yourBrand.check();
    await expect(label('Promotional content')).toBeVisible();
    await direct.expectMusicDeclaration();
    await expect(direct.button).not.toHaveAttribute('aria-disabled');
  });

  await test.step('branded content first: only me is grey and says why', async () => {
    await direct.chooseAudience('Friends');
    await direct.brandedContent.check();
    await expect(direct.audienceOption('Only me')).toBeDisabled();
    await expect(direct.audienceOption('Only me')).toHaveAttribute('title', NOT_PRIVATE);
  });

  await test.step('both are a paid partnership, and so is branded content alone', async () => {
    await expect(label('Paid partnership')).toBeVisible();
    await direct.expectBrandedDeclaration();
    await direct.yourBrand.uncheck();
    await expect(label('Paid partnership')).toBeVisible();
    await direct.expectBrandedDeclaration();
  });

  await test.step('switched off it takes the boxes along, and they do not come back', async () => {
    await direct.disclosure.uncheck();
    await direct.expectMusicDeclaration();
    await direct.disclosure.check();
    await expect(direct.brandedContent).not.toBeChecked();
    await direct.brandedContent.check();
  });

  await test.step('TikTok is told', async () => {
    const before = (await simulator.posts()).length;
    await direct.send();
    await expect.poll(async () => (await simulator.posts()).length).toBe(before + 1);
    expect((await simulator.posts()).at(-1)?.postInfo).toMatchObject({
      privacy_level: 'MUTUAL_FOLLOW_FRIENDS',
      brand_content_toggle: true,
      brand_organic_toggle: false,
      disable_comment: true,
      disable_duet: true,
      disable_stitch: true
    });
  });
});

test('creator info is asked afresh each time the page is shown', async ({ page }) => {
  const direct = new DirectPostScreen(page);
  for (let visit = 0; visit < 2; visit += 1) {
    const answer = page.waitForResponse(/\/publish\/creator-info/);
    await page.getByRole('link', { name: 'Direct Post', exact: true }).first().click();
    expect((await answer).status()).toBe(200);
    await expect(direct.button).toBeVisible();
    await page.getByRole('link', { name: 'Webhooks' }).click();
  }
});

test('a caption over 2,200 UTF-16 units cannot be sent, and an emoji counts as two', async ({ page }) => {
  const direct = new DirectPostScreen(page);
  await direct.open();
  await direct.chooseClip(CLIP);
  await direct.caption.fill('🌅'.repeat(1_100));
  await expect(page.getByTestId('caption-units')).toHaveText('2,200 / 2,200');
  await direct.expectUnavailable('Choose who can view this video.');
  await direct.caption.fill('🌅'.repeat(1_100) + '!');
  await direct.expectUnavailable('The caption is 1 character too long.');
});

test('choosing another video takes the agreement back', async ({ page }) => {
  const direct = new DirectPostScreen(page);
  await direct.open();
  await direct.chooseClip(CLIP);
  await direct.consent.check();
  await direct.chooseClip('northern-lights.mp4');
  await expect(direct.consent).not.toBeChecked();
});
