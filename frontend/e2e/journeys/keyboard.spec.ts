import { expect as baseExpect, type Locator, type Page } from '@playwright/test';
import { PRIVATE } from '../creators.ts';
import { connect } from '../screens/connecting.ts';
import { DirectPostScreen } from '../screens/direct-post.ts';
import { PostScreen } from '../screens/post.ts';
import { expect, test } from '../test.ts';

const MOST_STOPS = 60;

/** Goes there by Tab alone, as somebody without a mouse, and sees where the focus is. */
async function tabTo(page: Page, target: Locator): Promise<void> {
  for (let stop = 0; stop < MOST_STOPS; stop += 1) {
    if (await target.evaluate((it) => it === document.activeElement)) {
      const outline = await target.evaluate((it) => getComputedStyle(it).outlineStyle);
      baseExpect(outline, 'a visible focus').not.toBe('none');
      return;
    }
    await page.keyboard.press('Tab');
  }
  throw new Error(`Not reached within ${MOST_STOPS} stops: ${target}`);
}

test('the Direct Post is made with the keyboard alone', async ({ page }) => {
  const direct = new DirectPostScreen(page);
  await connect(page, PRIVATE);

  await page.keyboard.press('Tab');
  await expect(page.getByRole('link', { name: 'Skip to content' })).toBeFocused();
  await tabTo(page, page.getByRole('navigation', { name: 'Studio' }).getByRole('link', { name: 'Direct Post' }));
  await page.keyboard.press('Enter');
  await expect(direct.button).toBeVisible();

  await tabTo(page, page.getByRole('radio').first());
  await page.keyboard.press('Space');
  await expect(page.getByRole('radio').first()).toBeChecked();

  await tabTo(page, direct.caption);
  await page.keyboard.type('Typed, not clicked');

  await tabTo(page, direct.audience);
  await page.keyboard.press('Space');
  await page.keyboard.press('End');
  await page.keyboard.press('Enter');
  await expect(direct.audience).toHaveValue('SELF_ONLY');

  await tabTo(page, direct.interaction('Allow Comment'));
  await page.keyboard.press('Space');
  await expect(direct.interaction('Allow Comment')).toBeChecked();

  await tabTo(page, direct.disclosure);
  await page.keyboard.press('Space');
  await tabTo(page, direct.yourBrand);
  await page.keyboard.press('Space');

  await tabTo(page, direct.button);
  await page.keyboard.press('Enter');
  await expect(page, 'sent without agreement').toHaveURL('/direct-post');

  await page.keyboard.press('Shift+Tab');
  await page.keyboard.press('Shift+Tab');
  await tabTo(page, direct.consent);
  await page.keyboard.press('Space');
  await tabTo(page, direct.button);
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/posts\/[^/]+$/);
  await new PostScreen(page).expectState('Published');
});
