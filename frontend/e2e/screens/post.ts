import { expect, type Locator, type Page } from '@playwright/test';

const ENDS_WITHIN_MS = 60_000;

/** The page of one post. */
export class PostScreen {
  readonly timeline: Locator;

  constructor(private readonly page: Page) {
    this.timeline = page.getByRole('list', { name: 'Timeline' }).getByRole('listitem');
  }

  async open(address: string): Promise<void> {
    await this.page.goto(address);
  }

  fact(name: string): Locator {
    return this.page.getByRole('term').filter({ hasText: name }).locator('xpath=following-sibling::dd[1]');
  }

  async expectState(state: string): Promise<void> {
    await expect(this.page.getByRole('main').getByRole('status').first()).toContainText(state, { timeout: ENDS_WITHIN_MS });
  }

  async publishId(): Promise<string> {
    return (await this.fact('TikTok publish id').innerText()).trim();
  }

  /** Its states in the order they were reached, each once however often its detail changed. */
  async states(): Promise<readonly string[]> {
    const titles = await this.timeline.locator('p:first-child').allInnerTexts();
    return titles.filter((title, index) => title !== titles[index - 1]);
  }
}
