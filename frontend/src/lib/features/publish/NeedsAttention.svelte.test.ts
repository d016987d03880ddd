import { describe, expect, it, vi } from 'vitest';
import { page as browser } from 'vitest/browser';
import { FakeStudio, page } from '$lib/testing/fake-studio';
import { show } from '$lib/testing/show';
import { post, sessionAccount } from '$lib/testing/world';
import NeedsAttention from './NeedsAttention.svelte';

const inDays = (days: number) => new Date(Date.now() + days * 86_400_000 + 60_000).toISOString();
const open = (authorizationEndsAt: string | null) => show(NeedsAttention, { account: sessionAccount({ authorizationEndsAt }) });
const heading = () => browser.getByRole('heading', { name: 'Needs attention' });

describe('what needs attention', () => {
  it('is not there when nothing does', async () => {
    const studio = new FakeStudio({ 'GET /publish': page([post({ state: 'PUBLISHED' })]) });
    await open(inDays(90));
    await vi.waitFor(() => expect(studio.callsOf('GET /publish').length).toBe(1));

    await expect.element(heading()).not.toBeInTheDocument();
  });

  it('leads to each post that only a person can move on', async () => {
    const failed = post({ id: 'b', title: 'Unlucky', state: 'FAILED', retryable: true, failMeaning: 'TikTok had trouble of its own.' });
    new FakeStudio({ 'GET /publish': page([{ ...failed, updatedAt: inDays(-1) }, post({ id: 'a', title: 'Unsure', state: 'IN_DOUBT' })]) });
    await open(null);

    await expect.element(heading()).toBeVisible();
    await expect.element(browser.getByRole('link', { name: 'Unsure' })).toHaveAttribute('href', '/posts/a');
    await expect.element(browser.getByRole('listitem').filter({ hasText: 'Unlucky' })).toHaveTextContent('TikTok had trouble of its own.');
  });

  it('includes an authorization that ends within thirty days', async () => {
    new FakeStudio({ 'GET /publish': page([]) });
    await open(inDays(29));

    await expect.element(browser.getByText(/authorization ends in 29 days/)).toBeVisible();
    await expect
      .element(browser.getByRole('link', { name: 'Renew it now' }))
      .toHaveAttribute('href', expect.stringContaining('/api/tiktok/auth/login'));
  });
});
