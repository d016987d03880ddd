import { expect, type Locator, type Page } from '@playwright/test';

export class WebhooksScreen {
  constructor(private readonly page: Page) {}

  async open(): Promise<void> {
    await this.page.goto('/webhooks');
    const list = this.page.getByRole('list', { name: 'Webhook events' });
    await expect(list.or(this.page.getByText('No events yet'))).toBeVisible();
  }

  /** The entries of one kind of event. */
  events(name: string): Locator {
    return this.page.getByRole('list', { name: 'Webhook events' }).getByRole('listitem').filter({ hasText: name });
  }

  /** A verified event about this post is in the list, and its payload can be read. */
  async expectEventOf(name: string, publishId: string): Promise<void> {
    const event = this.events(name).filter({ hasText: publishId }).first();
    await expect(event).toContainText('Verified');
    await expect(event).toContainText(/Applied|Nothing new/);
    await event.getByText('Payload', { exact: true }).click();
    await expect(event.getByLabel(`Payload of ${name}`)).toContainText(publishId);
  }

  /** Sends one out through the callback URL and waits until it has come back in. */
  async sendTestEvent(): Promise<void> {
    const before = await this.events('studio.test').count();
    await this.page.getByRole('button', { name: 'Send test event' }).click();
    await expect(this.page.getByRole('status').filter({ hasText: 'Test event delivered' })).toContainText('answered 200');
    await expect(this.events('studio.test')).toHaveCount(before + 1);
    await expect(this.events('studio.test').first()).toContainText('Verified');
  }
}
