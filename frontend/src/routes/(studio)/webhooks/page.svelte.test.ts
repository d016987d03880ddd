import { describe, expect, it } from 'vitest';
import { page as browser } from 'vitest/browser';
import { FakeStudio, json, page } from '$lib/testing/fake-studio';
import { show } from '$lib/testing/show';
import { receiver, session, webhookEvent } from '$lib/testing/world';
import WebhooksPage from './+page.svelte';

const EVENTS = 'GET /webhooks/events';
const SEND = 'POST /webhooks/test-event';
const sent = (httpStatus: number) => json({ sentTo: receiver().callbackUrl, httpStatus, sentAt: '2026-11-22T09:20:00Z' });

const studioWith = (over: ConstructorParameters<typeof FakeStudio>[0] = {}) =>
  new FakeStudio({ 'GET /auth/session': json(session()), 'GET /webhooks/receiver': json(receiver()), [EVENTS]: page([]), ...over });

describe('the webhook page', () => {
  it('shows the callback URL and that nothing has come yet', async () => {
    studioWith();
    await show(WebhooksPage);

    await expect.element(browser.getByLabelText('Callback URL', { exact: true })).toHaveValue('http://localhost:8080/api/tiktok/webhooks');
    await expect.element(browser.getByText('No events yet')).toBeVisible();
  });

  it('sends a test event for the acting account and shows it arrive', async () => {
    const studio = studioWith({ [SEND]: sent(200) });
    await show(WebhooksPage);
    await expect.element(browser.getByText('No events yet')).toBeVisible();
    studio.answer({ [EVENTS]: page([webhookEvent({ event: 'studio.test', outcome: 'IGNORED' })]) });
    await browser.getByRole('button', { name: 'Send test event' }).click();

    await expect.element(browser.getByText('Test event delivered')).toBeVisible();
    await expect.element(browser.getByText('studio.test', { exact: true })).toBeVisible();
    expect(studio.callsOf(SEND).map(({ query }) => query.get('accountId'))).toEqual(['acc-1']);
  });

  it('says so when the callback did not accept it', async () => {
    studioWith({ [SEND]: sent(401) });
    await show(WebhooksPage);
    await browser.getByRole('button', { name: 'Send test event' }).click();

    await expect.element(browser.getByText('Test event not accepted')).toBeVisible();
    await expect.element(browser.getByText(/answered 401/)).toBeVisible();
  });

  it('shows of each event what became of it, whether it was believed, and its payload', async () => {
    studioWith({ [EVENTS]: page([webhookEvent({ verification: 'STALE', outcome: 'PENDING' })]) });
    await show(WebhooksPage);
    const event = browser.getByRole('list', { name: 'Webhook events' }).getByRole('listitem');

    await expect.element(event).toHaveTextContent(/post\.publish\.complete.*Old signature.*Waiting/);
    await event.getByText('Payload').click();
    await expect.element(event.getByText(/"publish_type": "DIRECT_PUBLISH"/)).toBeVisible();
  });
});
