import { expect, type Locator, type Page } from '@playwright/test';

const COLUMNS = ['Video', 'Views', 'Likes', 'Comments', 'Shares', 'Eng. rate'];

export class Dashboard {
  readonly videos: Locator;

  constructor(private readonly page: Page) {
    this.videos = page.getByRole('region', { name: 'Recent videos' }).getByRole('row');
  }

  counter(label: string): Locator {
    return this.page.getByRole('term').filter({ hasText: label }).locator('xpath=following-sibling::dd');
  }

  /** The state of a permission, as the map says it. */
  grant(scope: string): Locator {
    return this.page
      .getByRole('listitem')
      .filter({ has: this.page.getByText(scope, { exact: true }) })
      .getByText(/^(Granted|Not granted|Not requested)$/);
  }

  async expectSixColumns(): Promise<void> {
    await expect(this.page.getByRole('columnheader')).toHaveText(COLUMNS);
    await expect(this.videos.nth(1)).toBeVisible();
    await expect(this.videos.nth(1).getByRole('cell')).toHaveCount(COLUMNS.length);
  }

  /** Sorts by a column and returns its numbers from top to bottom. */
  async sortBy(column: string): Promise<readonly number[]> {
    const header = this.page.getByRole('columnheader', { name: column });
    await header.getByRole('button').click();
    await expect(header).toHaveAttribute('aria-sort', 'descending');
    await expect(this.page.locator('[aria-busy=true]')).toHaveCount(0);
    const cells = this.page.getByRole('row').locator(`td:nth-child(${COLUMNS.indexOf(column) + 1})`);
    return (await cells.allInnerTexts()).map((text) => Number(text.replace(/[,%]/g, '')));
  }

  async disconnect(): Promise<void> {
    await this.page.getByRole('button', { name: 'Disconnect' }).click();
    await this.page.getByRole('dialog').getByRole('button', { name: 'Disconnect' }).click();
    await expect(this.page).toHaveURL('/');
    await expect(this.page.getByRole('link', { name: 'Open the studio' })).toHaveCount(0);
    await expect(this.page.getByRole('main').getByRole('link', { name: 'Connect TikTok' })).toBeVisible();
  }
}
