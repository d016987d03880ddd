import { describe, expect, it, vi } from 'vitest';
import { page as browser } from 'vitest/browser';
import { goto } from '$app/navigation';
import { FakeStudio, json, page } from '$lib/testing/fake-studio';
import { show } from '$lib/testing/show';
import { clip, dryRun, post, session, sessionAccount } from '$lib/testing/world';
import DraftPage from './+page.svelte';

const studioWith = (scopes: string[]) =>
  new FakeStudio({
    'GET /auth/session': json(session({ accounts: [sessionAccount({ grantedScopes: scopes })] })),
    'GET /library/clips': page([clip()]),
    'POST /publish/dry-run': json(dryRun()),
    'POST /publish': json(post({ mode: 'DRAFT' }), 202)
  });

const send = () => browser.getByRole('button', { name: 'Send draft to TikTok' });

describe('the draft page', () => {
  it('offers no post setting and says why', async () => {
    studioWith(['video.upload']);
    await show(DraftPage);
    await expect.element(send()).toBeVisible();

    await expect.element(browser.getByText(/TikTok ignores caption, visibility, labels and cover of a video draft/)).toBeVisible();
    expect(document.querySelectorAll('textarea, select, [role=switch]').length).toBe(0);
    await expect.element(browser.getByText(/notification into the inbox of the TikTok app/)).toBeVisible();
  });

  it('works with video.upload alone and sends nothing but the clip, after consent', async () => {
    const studio = studioWith(['video.upload']);
    await show(DraftPage);
    await browser.getByRole('radio', { name: /friday-loaf/ }).click();
    await expect.element(send()).toHaveAccessibleDescription('Agree that the video is sent to TikTok.');
    await send().click({ force: true });
    expect(studio.callsOf('POST /publish')).toEqual([]);

    await browser.getByRole('checkbox', { name: /agree that this video is sent to TikTok/ }).click();
    await send().click();

    await vi.waitFor(() => expect(goto).toHaveBeenCalledWith('/posts/post-1'));
    expect(studio.callsOf('POST /publish').map(({ body }) => body)).toEqual([
      { mode: 'DRAFT', accountId: 'acc-1', clipId: 'clip-1', consent: true }
    ]);
  });

  it('without video.upload says what is missing', async () => {
    studioWith(['video.publish']);
    await show(DraftPage);

    await expect.element(browser.getByText('video.upload', { exact: true })).toBeVisible();
    await expect.element(send()).not.toBeInTheDocument();
  });
});
