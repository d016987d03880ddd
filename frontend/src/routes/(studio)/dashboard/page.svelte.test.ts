import { describe, expect, it, vi } from 'vitest';
import { page as browser } from 'vitest/browser';
import { goto } from '$app/navigation';
import { FakeStudio, json, noContent, page } from '$lib/testing/fake-studio';
import { show } from '$lib/testing/show';
import { account, anonymous, evidence, problem, session, sessionAccount, videos } from '$lib/testing/world';
import DashboardPage from './+page.svelte';

const VIDEOS = 'GET /videos';

const studioWith = (over: ConstructorParameters<typeof FakeStudio>[0] = {}) =>
  new FakeStudio({
    'GET /auth/session': json(session()),
    'GET /account': json(account()),
    'GET /review/evidence': json(evidence()),
    [VIDEOS]: page(videos(3)),
    'GET /publish': page([]),
    ...over
  });

const columns = () => [...document.querySelectorAll('th')].map((header) => header.textContent.trim());

describe('the dashboard', () => {
  it('lists the videos under the six columns', async () => {
    studioWith();
    await show(DashboardPage);
    await expect.element(browser.getByText('Rye in 40 seconds')).toBeVisible();

    expect(columns()).toEqual(['Video', 'Views', 'Likes', 'Comments', 'Shares', 'Eng. rate']);
    await expect.element(browser.getByRole('row', { name: /Rye in 40 seconds/ })).toHaveTextContent(/175,193.*15,926.*729.*427.*9\.8%/);
  });

  it('lets the studio sort over everything and says which column rules', async () => {
    const studio = studioWith();
    await show(DashboardPage);
    await browser.getByRole('button', { name: 'Eng. rate' }).click();

    await expect.element(browser.getByRole('columnheader', { name: 'Eng. rate' })).toHaveAttribute('aria-sort', 'descending');
    await expect.element(browser.getByRole('columnheader', { name: 'Video' })).not.toHaveAttribute('aria-sort');
    await vi.waitFor(() => expect(studio.callsOf(VIDEOS).map(({ query }) => query.get('sort'))).toEqual(['newest', 'engagement']));
  });

  it('loads the next page behind the first', async () => {
    const studio = studioWith({ [VIDEOS]: page(videos(2), 'second') });
    await show(DashboardPage);
    await expect.element(browser.getByText('2 videos shown')).toBeVisible();
    studio.answer({ [VIDEOS]: page(videos(3).slice(2)) });
    await browser.getByRole('button', { name: 'Load more' }).click();

    await expect.element(browser.getByText('3 videos shown')).toBeVisible();
    expect(studio.callsOf(VIDEOS).at(-1)?.query.get('cursor')).toBe('second');
    await expect.element(browser.getByRole('button', { name: 'Load more' })).not.toBeInTheDocument();
  });

  it('shows a video without views without a rate', async () => {
    studioWith({ [VIDEOS]: page(videos(5).slice(4)) });
    await show(DashboardPage);

    await expect.element(browser.getByLabelText('no views yet')).toBeVisible();
  });

  it('refreshes by asking for a read and showing the new numbers once it is done', async () => {
    const studio = studioWith({ 'POST /videos/sync': () => new Response(null, { status: 202 }) });
    await show(DashboardPage);
    await browser.getByRole('button', { name: 'Refresh' }).click();
    await expect.element(browser.getByRole('button', { name: 'Reading from TikTok…' })).toBeVisible();
    const before = studio.callsOf(VIDEOS).length;
    studio.answer({ 'GET /account': json(account({ videosReadAt: '2026-11-22T10:00:00Z' })) });

    await expect.element(browser.getByRole('button', { name: 'Refresh' })).toBeVisible();
    await vi.waitFor(() => expect(studio.callsOf(VIDEOS).length).toBe(before + 1));
  });

  it('maps each permission to its state and to the screen that uses it', async () => {
    const granted = ['user.info.basic', 'user.info.profile', 'video.list', 'video.upload'];
    studioWith({ 'GET /auth/session': json(session({ accounts: [sessionAccount({ grantedScopes: granted })] })) });
    await show(DashboardPage);

    await expect.element(browser.getByRole('listitem').filter({ hasText: 'video.upload' })).toHaveTextContent(/Granted/);
    await expect.element(browser.getByRole('listitem').filter({ hasText: 'video.publish' })).toHaveTextContent(/Not granted/);
    await expect.element(browser.getByRole('link', { name: 'See video.publish in use' })).toHaveAttribute('href', '/direct-post');
  });

  it('works without the video permission and says how to grant it', async () => {
    const studio = studioWith({
      'GET /auth/session': json(
        session({ accounts: [sessionAccount({ grantedScopes: ['user.info.basic'], missingScopes: ['video.list'] })] })
      )
    });
    await show(DashboardPage);

    await expect.element(browser.getByText('This needs one more permission')).toBeVisible();
    await expect.element(browser.getByRole('heading', { name: 'Mara Lindqvist' })).toBeVisible();
    expect(studio.callsOf(VIDEOS)).toEqual([]);
  });

  it('says which counters are hidden by a permission that was not granted', async () => {
    studioWith({ 'GET /account': json(account({ followerCount: null, missingScopes: ['user.info.stats'] })) });
    await show(DashboardPage);

    await expect.element(browser.getByLabelText('not granted')).toBeVisible();
    await expect.element(browser.getByText(/shows these counters only with the permission user.info.stats/)).toBeVisible();
  });

  it('disconnects only after asking', async () => {
    const studio = studioWith({ 'DELETE /account': noContent });
    await show(DashboardPage);
    await browser.getByRole('button', { name: 'Disconnect' }).click();
    await expect.element(browser.getByRole('dialog', { name: 'Disconnect Mara Lindqvist?' })).toBeVisible();
    expect(studio.callsOf('DELETE /account')).toEqual([]);

    await browser.getByRole('dialog').getByRole('button', { name: 'Disconnect' }).click();

    await vi.waitFor(() => expect(goto).toHaveBeenCalledWith('/'));
    expect(studio.callsOf('DELETE /account').map(({ query }) => query.get('accountId'))).toEqual(['acc-1']);
  });

  it('keeps the dialog open with the reason when disconnecting is refused', async () => {
    studioWith({ 'DELETE /account': json(problem(502, 'tiktok', 'TikTok did not answer.', { logId: 'LOG7' }), 502) });
    await show(DashboardPage);
    await browser.getByRole('button', { name: 'Disconnect' }).click();
    await browser.getByRole('dialog').getByRole('button', { name: 'Disconnect' }).click();

    await expect.element(browser.getByRole('dialog').getByRole('alert')).toHaveTextContent(/TikTok did not answer\..*LOG7/);
    expect(goto).not.toHaveBeenCalled();
  });

  it('says what went wrong with the videos, with TikTok’s log id, and reads them again', async () => {
    const studio = studioWith({
      [VIDEOS]: json(problem(422, 'x', 'The cursor is unknown.', { nextStep: 'Start at the first page.', logId: 'LOG9' }), 422)
    });
    await show(DashboardPage);
    await expect.element(browser.getByRole('alert')).toHaveTextContent(/The cursor is unknown\..*Start at the first page\..*LOG9/);
    studio.answer({ [VIDEOS]: page(videos(1)) });
    await browser.getByRole('button', { name: 'Try again' }).click();

    await expect.element(browser.getByText('1 video shown')).toBeVisible();
  });

  it('asks to connect when nobody is', async () => {
    studioWith({ 'GET /auth/session': json(anonymous()) });
    await show(DashboardPage);

    await expect
      .element(browser.getByRole('link', { name: 'Connect TikTok' }))
      .toHaveAttribute('href', expect.stringContaining('/api/tiktok/auth/login'));
  });

  it('asks to connect when the session ends while the page is open', async () => {
    const studio = studioWith();
    await show(DashboardPage);
    await expect.element(browser.getByText('3 videos shown')).toBeVisible();
    studio.answer({ 'GET /auth/session': json(anonymous()), [VIDEOS]: json(problem(401, 'session-required', 'Log in first.'), 401) });
    await browser.getByRole('button', { name: 'Views' }).click();

    await expect.element(browser.getByText('Connect TikTok to use this screen')).toBeVisible();
  });
});
