import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import path from 'node:path';
import { NO_COMMENTS } from '../creators.ts';
import { connect } from '../screens/connecting.ts';
import { DirectPostScreen } from '../screens/direct-post.ts';
import { DraftScreen } from '../screens/sending.ts';
import { SCREENS } from '../studio/paths.ts';
import { expect, test } from '../test.ts';

const DESKTOP = { width: 1280, height: 900 };
const PHONE = { width: 390, height: 844 };
const LOOKS = [
  { name: 'light', colorScheme: 'light', viewport: DESKTOP },
  { name: 'dark', colorScheme: 'dark', viewport: DESKTOP },
  { name: 'phone', colorScheme: 'light', viewport: PHONE }
] as const;

/** Screens as they are once everything on them has been loaded. */
const WITHOUT_LOGIN = ['/', '/terms', '/privacy', '/review', '/connect-problem?reason=declined', '/dashboard', '/no-such-page'];
const WITH_LOGIN = ['/', '/dashboard', '/posts', '/library', '/webhooks', '/review'];

/** Looks at a screen as everybody may see it: nothing for axe to find, nothing that sticks out sideways. With SCREENSHOTS=1 keeps pictures. */
async function inspect(page: Page, name: string): Promise<void> {
  for (const look of LOOKS) {
    await page.emulateMedia({ colorScheme: look.colorScheme });
    await page.setViewportSize(look.viewport);
    await expect(page.getByRole('main').locator('.animate-pulse')).toHaveCount(0);
    if (process.env['SCREENSHOTS']) {
      await page.screenshot({ path: path.join(SCREENS, `${name}-${look.name}.png`), fullPage: true });
    }
    const { violations } = await new AxeBuilder({ page }).analyze();
    const found = violations.map(
      ({ id, nodes }) => `${id}: ${nodes.map((node) => `${node.target.join(' ')} ${node.failureSummary ?? ''}`).join(' | ')}`
    );
    expect.soft(found, `axe, ${name}, ${look.name}`).toEqual([]);
    const overflow = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
    expect.soft(overflow, `pixels beyond the edge, ${name}, ${look.name}`).toBe(0);
  }
  await page.setViewportSize(DESKTOP);
}

const named = (address: string) => address.replace(/\?.*/, '').replaceAll('/', '-').slice(1) || 'home';

test('what is open to everybody is accessible in light, dark and on a phone', async ({ page }) => {
  for (const address of WITHOUT_LOGIN) {
    await page.goto(address);
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    await inspect(page, `anonymous-${named(address)}`);
  }
});

test('every screen of the studio is accessible in light, dark and on a phone', async ({ page }) => {
  await connect(page, NO_COMMENTS);
  for (const address of WITH_LOGIN) {
    await page.goto(address);
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    await inspect(page, named(address));
  }
});

test('so are the forms, filled in, and what follows them', async ({ page }) => {
  await connect(page, NO_COMMENTS);
  const draft = new DraftScreen(page);
  await draft.open();
  await draft.chooseClip('northern-lights.mp4');
  await inspect(page, 'draft');

  const direct = new DirectPostScreen(page);
  await direct.open();
  await inspect(page, 'direct-post-empty');
  await direct.chooseClip('northern-lights.mp4');
  await direct.caption.fill('A night under the northern lights #aurora');
  await direct.chooseAudience('Friends');
  await direct.disclosure.check();
  await direct.brandedContent.check();
  await inspect(page, 'direct-post');
  await direct.consent.check();
  await direct.send();
  await inspect(page, 'post');

  await page.goto('/dashboard');
  await page.getByRole('button', { name: 'Disconnect' }).click();
  await expect(page.getByRole('dialog')).toBeVisible();
  await inspect(page, 'disconnect');
});
