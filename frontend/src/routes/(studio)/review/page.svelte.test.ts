import { describe, expect, it } from 'vitest';
import { page as browser } from 'vitest/browser';
import { FakeStudio, json } from '$lib/testing/fake-studio';
import { show } from '$lib/testing/show';
import { anonymous, evidence, session } from '$lib/testing/world';
import ReviewPage from './+page.svelte';

const studioWith = (body: unknown, over: Parameters<typeof evidence>[0] = {}) =>
  new FakeStudio({ 'GET /auth/session': json(body), 'GET /review/evidence': json(evidence(over)) });

describe('the review page', () => {
  it('shows how this installation is set up, without a login', async () => {
    studioWith(anonymous(), { connectionState: 'ANONYMOUS' });
    await show(ReviewPage);

    await expect
      .element(browser.getByLabelText('Redirect URI', { exact: true }))
      .toHaveValue('http://localhost:8080/api/tiktok/auth/callback');
    await expect
      .element(browser.getByLabelText('Webhook callback URL', { exact: true }))
      .toHaveValue('http://localhost:8080/api/tiktok/webhooks');
    await expect.element(browser.getByText('No account connected')).toBeVisible();
    await expect.element(browser.getByText('Simulator, not TikTok')).toBeVisible();
    await expect.element(browser.getByText('Requested').first()).toBeVisible();
  });

  it('shows what a connected creator granted', async () => {
    studioWith(session());
    await show(ReviewPage);

    await expect.element(browser.getByText('Granted').first()).toBeVisible();
    await expect.element(browser.getByText('Requested', { exact: true })).not.toBeInTheDocument();
  });

  it('never claims an audit that was not passed', async () => {
    studioWith(session(), { appAudited: false });
    await show(ReviewPage);

    await expect.element(browser.getByText('Direct Post audit not passed')).toBeVisible();
  });
});
