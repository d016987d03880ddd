import { expect, type Page } from '@playwright/test';
import type { Creator, Scope } from '../creators.ts';
import { ConsentPage } from './consent.ts';

/** From the home page through TikTok's consent to the dashboard. */
export async function connect(page: Page, creator: Creator, without: readonly Scope[] = []): Promise<void> {
  await page.goto('/');
  await page.getByRole('main').getByRole('link', { name: 'Connect TikTok' }).click();
  await new ConsentPage(page).allow(creator, without);
  await expect(page).toHaveURL('/dashboard');
  await expect(page.getByRole('heading', { level: 2, name: creator.name })).toBeVisible();
}
