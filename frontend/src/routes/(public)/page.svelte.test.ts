import { describe, expect, it } from 'vitest';
import { page as browser } from 'vitest/browser';
import { FakeStudio, json } from '$lib/testing/fake-studio';
import { show } from '$lib/testing/show';
import { anonymous, problem, session } from '$lib/testing/world';
import HomePage from './+page.svelte';

const studioWith = (body: unknown) => new FakeStudio({ 'GET /auth/session': json(body) });

describe('the home page', () => {
  it('leads to TikTok, to the terms and to the privacy policy, and is honest about the simulator', async () => {
    studioWith(anonymous());
    await show(HomePage);

    await expect
      .element(browser.getByRole('link', { name: 'Connect TikTok' }))
      .toHaveAttribute('href', '/api/tiktok/auth/login?returnTo=%2Fdashboard');
    await expect.element(browser.getByRole('link', { name: 'Terms of Service' })).toHaveAttribute('href', '/terms');
    await expect.element(browser.getByRole('link', { name: 'Privacy Policy' })).toHaveAttribute('href', '/privacy');
    await expect.element(browser.getByText(/runs on the built-in simulator/)).toBeVisible();
  });

  it('says nothing of a simulator when it talks to TikTok', async () => {
    studioWith({ ...anonymous(), mode: 'TIKTOK', simulatorUrl: null });
    await show(HomePage);
    await expect.element(browser.getByText(/Your password never comes here/)).toBeVisible();

    await expect.element(browser.getByText(/simulator/)).not.toBeInTheDocument();
  });

  it('leads a connected creator into the studio', async () => {
    studioWith(session());
    await show(HomePage);

    await expect.element(browser.getByRole('link', { name: 'Open the studio' })).toHaveAttribute('href', '/dashboard');
  });

  it('is there even when the studio’s API is not', async () => {
    new FakeStudio({ 'GET /auth/session': json(problem(422, 'x', 'down'), 422) });
    await show(HomePage);

    await expect.element(browser.getByRole('heading', { level: 1 })).toBeVisible();
    await expect.element(browser.getByRole('link', { name: 'Connect TikTok' })).toBeVisible();
  });
});
