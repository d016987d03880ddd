import { createRawSnippet } from 'svelte';
import { describe, expect, it, vi } from 'vitest';
import { page as browser } from 'vitest/browser';
import { goto } from '$app/navigation';
import { FakeStudio, json, noContent } from '$lib/testing/fake-studio';
import { show } from '$lib/testing/show';
import { session, sessionAccount } from '$lib/testing/world';
import StudioShell from './StudioShell.svelte';

const open = () => show(StudioShell, { children: createRawSnippet(() => ({ render: () => '<p>content</p>' })) });
const studioWith = (over: Parameters<typeof session>[0] = {}) =>
  new FakeStudio({ 'GET /auth/session': json(session(over)), 'POST /auth/logout': noContent });

describe('the shell', () => {
  it('says on each page that the simulator is not TikTok', async () => {
    studioWith();
    await open();

    await expect.element(browser.getByText('Simulator: nothing reaches TikTok.')).toBeVisible();
    await expect.element(browser.getByRole('link', { name: /Open the simulator/ })).toHaveAttribute('href', 'http://localhost:8090');
  });

  it('says nothing of a simulator when there is none', async () => {
    studioWith({ mode: 'TIKTOK', simulatorUrl: null });
    await open();
    await expect.element(browser.getByText('Mara Lindqvist')).toBeVisible();

    await expect.element(browser.getByText(/Simulator/)).not.toBeInTheDocument();
  });

  it('asks an account that lost its authorization to reconnect', async () => {
    studioWith({ state: 'RECONNECT_NEEDED', accounts: [sessionAccount({ state: 'RECONNECT_NEEDED' })] });
    await open();

    await expect
      .element(browser.getByRole('link', { name: 'Reconnect TikTok' }))
      .toHaveAttribute('href', expect.stringContaining('/api/tiktok/auth/login?returnTo='));
  });

  it('asks nobody to reconnect who need not', async () => {
    studioWith();
    await open();
    await expect.element(browser.getByText('Mara Lindqvist')).toBeVisible();

    await expect.element(browser.getByRole('link', { name: 'Reconnect TikTok' })).not.toBeInTheDocument();
  });

  it('lets one choose among several accounts', async () => {
    studioWith({ accounts: [sessionAccount(), sessionAccount({ accountId: 'acc-2', displayName: 'Second kitchen', username: null })] });
    await open();
    await browser.getByLabelText('Work as').selectOptions('Second kitchen');

    await vi.waitFor(() => expect(sessionStorage.getItem('acting-account')).toBe('acc-2'));
  });

  it('logs out and goes home', async () => {
    const studio = studioWith();
    await open();
    await browser.getByRole('button', { name: 'Log out' }).click();

    await vi.waitFor(() => expect(goto).toHaveBeenCalledWith('/'));
    expect(studio.callsOf('POST /auth/logout').length).toBe(1);
  });

  it('links terms and privacy without a menu to open', async () => {
    studioWith();
    await open();

    await expect.element(browser.getByRole('link', { name: 'Terms' })).toBeVisible();
    await expect.element(browser.getByRole('link', { name: 'Privacy' })).toBeVisible();
  });
});
