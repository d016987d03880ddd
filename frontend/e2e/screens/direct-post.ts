import { expect, type Locator, type Page } from '@playwright/test';
import type { Creator } from '../creators.ts';
import { SendingScreen } from './sending.ts';

const MUSIC = 'https://www.tiktok.com/legal/page/global/music-usage-confirmation/en';
const BRANDED = 'https://www.tiktok.com/legal/page/global/bc-policy/en';
const INTERACTIONS = ['Allow Comment', 'Allow Duet', 'Allow Stitch'];

export class DirectPostScreen extends SendingScreen {
  readonly caption: Locator;
  readonly audience: Locator;
  readonly disclosure: Locator;
  readonly yourBrand: Locator;
  readonly brandedContent: Locator;
  readonly declaration: Locator;

  constructor(page: Page) {
    super(page, '/direct-post', 'Post to TikTok');
    this.caption = page.getByLabel('Caption');
    this.audience = page.getByRole('combobox', { name: 'Who can view this video' });
    this.disclosure = page.getByRole('switch', { name: 'Disclose video content' });
    this.yourBrand = page.getByRole('checkbox', { name: 'Your brand' });
    this.brandedContent = page.getByRole('checkbox', { name: 'Branded content' });
    this.declaration = page.getByTestId('declaration');
  }

  interaction(label: string): Locator {
    return this.page.getByRole('checkbox', { name: label });
  }

  audienceOption(label: string): Locator {
    return this.audience.locator('option').filter({ hasText: label });
  }

  async chooseAudience(label: string): Promise<void> {
    await this.audience.selectOption({ label });
  }

  /** Audit 1a: whose profile it will be on. */
  async expectPostingAs(creator: Creator): Promise<void> {
    await expect(this.preview).toContainText(creator.name);
    await expect(this.preview).toContainText(`@${creator.username}`);
    const avatar = this.preview.locator('img');
    await expect.poll(() => avatar.evaluate((it: HTMLImageElement) => it.naturalWidth)).toBeGreaterThan(0);
  }

  /** Audit 2b, 2c, 3a: exactly TikTok's choices, nothing preselected, and grey what the creator has switched off at TikTok. */
  async expectNothingPreselected(creator: Creator): Promise<void> {
    await expect(this.audience).toHaveValue('');
    await expect(this.audience.locator('option')).toHaveText(['Choose who can view this video', ...creator.audiences]);
    for (const label of INTERACTIONS) {
      await expect(this.interaction(label)).not.toBeChecked();
      await expect(this.interaction(label)).toBeEnabled({ enabled: !creator.switchedOff.includes(label) });
    }
    await expect(this.disclosure).not.toBeChecked();
    await expect(this.consent).not.toBeChecked();
    await expect(this.page.getByRole('checkbox', { checked: true })).toHaveCount(0);
  }

  /** Audit 2d. */
  async expectMusicDeclaration(): Promise<void> {
    await expect(this.declaration).toHaveText("By posting, you agree to TikTok's Music Usage Confirmation");
    await expect(this.declaration.getByRole('link')).toHaveCount(1);
    await expect(this.declaration.getByRole('link', { name: 'Music Usage Confirmation' })).toHaveAttribute('href', MUSIC);
  }

  /** Audit 4. */
  async expectBrandedDeclaration(): Promise<void> {
    await expect(this.declaration).toHaveText("By posting, you agree to TikTok's Branded Content Policy and Music Usage Confirmation.");
    await expect(this.declaration.getByRole('link', { name: 'Branded Content Policy' })).toHaveAttribute('href', BRANDED);
    await expect(this.declaration.getByRole('link', { name: 'Music Usage Confirmation' })).toHaveAttribute('href', MUSIC);
  }
}
