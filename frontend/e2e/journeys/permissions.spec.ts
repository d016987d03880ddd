import type { Page } from '@playwright/test';
import { NO_COMMENTS, PRIVATE, PUBLIC, SCOPES, type Creator, type Scope } from '../creators.ts';
import { connect } from '../screens/connecting.ts';
import { ConsentPage } from '../screens/consent.ts';
import { Dashboard } from '../screens/dashboard.ts';
import { DirectPostScreen } from '../screens/direct-post.ts';
import { DraftScreen } from '../screens/sending.ts';
import { expect, test } from '../test.ts';

interface Refusal {
  readonly creator: Creator;
  readonly scope: Scope;
  /** The screen that cannot do without it. */
  readonly path: string;
  /** What works all the same. */
  readonly stillWorks: (page: Page) => Promise<void>;
}

const REFUSALS: readonly Refusal[] = [
  {
    creator: PUBLIC,
    scope: 'video.publish',
    path: '/direct-post',
    stillWorks: async (page) => {
      const draft = new DraftScreen(page);
      await draft.open();
      await draft.chooseClip('northern-lights.mp4');
      await draft.consent.check();
      await expect(draft.button).not.toHaveAttribute('aria-disabled');
    }
  },
  {
    creator: PRIVATE,
    scope: 'video.list',
    path: '/dashboard',
    stillWorks: async (page) => {
      await page.goto('/dashboard');
      await expect(new Dashboard(page).counter('Followers')).toHaveText(/^\d/);
    }
  },
  {
    creator: NO_COMMENTS,
    scope: 'video.upload',
    path: '/draft',
    stillWorks: async (page) => {
      const direct = new DirectPostScreen(page);
      await direct.open();
      await direct.expectPostingAs(NO_COMMENTS);
    }
  }
];

for (const { creator, scope, path, stillWorks } of REFUSALS) {
  test(`without ${scope} the ${creator.role} is told so on ${path}, the rest works, and connecting again brings it`, async ({ page }) => {
    const dashboard = new Dashboard(page);
    await connect(page, creator, [scope]);
    await expect(dashboard.grant(scope)).toHaveText('Not granted');
    for (const other of SCOPES.filter((it) => it !== scope)) await expect(dashboard.grant(other)).toHaveText('Granted');

    await page.goto(path);
    await expect(page.getByText('This needs one more permission')).toBeVisible();
    await expect(page.getByRole('main').getByText(scope, { exact: true }).first()).toBeVisible();
    await stillWorks(page);

    await page.goto(path);
    await page.getByRole('link', { name: 'Connect again to grant it' }).click();
    await new ConsentPage(page).allow(creator);
    await expect(page).toHaveURL(path);
    await expect(page.getByText('This needs one more permission')).toHaveCount(0);
    await page.goto('/dashboard');
    await expect(dashboard.grant(scope)).toHaveText('Granted');
  });
}

test('without user.info.stats the counters are dashes and everything else is there', async ({ page }) => {
  const dashboard = new Dashboard(page);
  await connect(page, PUBLIC, ['user.info.stats']);
  await expect(dashboard.counter('Followers')).toHaveText('–');
  await expect(page.getByText('TikTok shows these counters only with the permission')).toBeVisible();
  await dashboard.expectSixColumns();
  await page.getByRole('link', { name: 'Connect again to grant it' }).click();
  await new ConsentPage(page).allow(PUBLIC);
  await expect(dashboard.counter('Followers')).toHaveText(/^\d/);
});
