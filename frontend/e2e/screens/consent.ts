import { expect, type Page } from '@playwright/test';
import type { Creator, Scope } from '../creators.ts';

/** TikTok's page, which is not ours: here the simulator's. */
export class ConsentPage {
  constructor(private readonly page: Page) {}

  async allow(creator: Creator, without: readonly Scope[] = []): Promise<void> {
    await this.#choose(creator);
    for (const scope of without) await this.page.getByRole('checkbox', { name: scope }).uncheck();
    await this.page.getByRole('button', { name: 'Allow' }).click();
  }

  async decline(creator: Creator): Promise<void> {
    await this.#choose(creator);
    await this.page.getByRole('button', { name: 'Decline' }).click();
  }

  async #choose(creator: Creator): Promise<void> {
    await expect(this.page.getByRole('note')).toContainText('This is a simulator, not TikTok.');
    await this.page.getByRole('radio', { name: creator.username }).check();
  }
}
