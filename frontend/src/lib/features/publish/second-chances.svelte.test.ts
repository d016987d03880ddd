import { describe, expect, it, vi } from 'vitest';
import { page as browser } from 'vitest/browser';
import { FakeStudio, json } from '$lib/testing/fake-studio';
import { show } from '$lib/testing/show';
import { post, problem, scheduledPost } from '$lib/testing/world';
import PostDetail from './PostDetail.svelte';

const ONE = 'GET /publish/post-1';
const RETRY = 'POST /publish/post-1/retry';
const SETTLE = 'POST /publish/post-1/settle';
const open = () => show(PostDetail, { id: 'post-1', username: 'mara.bakes', simulated: false });
const button = (name: string) => browser.getByRole('button', { name });
const status = () => browser.getByRole('status');

const failed = (over = {}) =>
  post({ state: 'FAILED', failReason: 'internal', failMeaning: 'TikTok had trouble of its own.', retryable: true, ...over });
const doubtful = () =>
  post({
    state: 'IN_DOUBT',
    failReason: 'invalid_publish_id',
    failMeaning: 'TikTok no longer knows this upload although all bytes may have arrived.',
    failNextStep: 'Look into the TikTok app before you send the clip again.',
    bytesSent: 18_734_112,
    logId: 'LOG5'
  });

describe('a scheduled post', () => {
  it('says when it is sent, and can be changed or called off', async () => {
    new FakeStudio({ [ONE]: json(scheduledPost()) });
    await open();

    await expect.element(status()).toHaveTextContent(/It will be sent on Fri, Jan 15, 2027, 6:30 PM UTC/);
    await expect.element(browser.getByRole('link', { name: 'Change' })).toHaveAttribute('href', '/posts/post-1/change');
    await expect.element(button('Cancel post')).toBeVisible();
  });

  it('can no longer be changed once it is under way', async () => {
    new FakeStudio({ [ONE]: json(scheduledPost({ state: 'QUEUED' })) });
    await open();
    await expect.element(status()).toHaveTextContent('Queued');

    await expect.element(browser.getByRole('link', { name: 'Change' })).not.toBeInTheDocument();
  });
});

describe('a post that waits', () => {
  it('says for what, by the reader’s clock', async () => {
    const waits = 'The limit DIRECT_POSTS of this account is used up until 2026-11-22T18:00:00Z. Waiting.';
    const timeline = [{ state: 'QUEUED' as const, at: '2026-11-22T09:16:01Z', source: 'STUDIO' as const, detail: waits }];
    new FakeStudio({ [ONE]: json(post({ state: 'QUEUED', bytesSent: 0, timeline })) });
    await open();

    await expect.element(browser.getByText(/used up until Sun, Nov 22, 2026, 6:00 PM UTC\. Waiting\./).first()).toBeVisible();
    await expect.element(browser.getByText(/^Noted Nov 22, 2026/)).toBeVisible();
  });
});

describe('a failed post', () => {
  it('is tried again only after the creator agrees anew', async () => {
    const studio = new FakeStudio({ [ONE]: json(failed()), [RETRY]: json(post({ state: 'QUEUED', bytesSent: 0 }), 202) });
    await open();
    await expect.element(button('Try again')).toHaveAccessibleDescription('Agree that the video is sent to TikTok.');
    await button('Try again').click({ force: true });
    expect(studio.callsOf(RETRY)).toEqual([]);
    await browser.getByRole('checkbox', { name: 'I agree that this video is sent to TikTok again' }).click();
    studio.answer({ [ONE]: json(post({ state: 'QUEUED', bytesSent: 0 })) });
    await button('Try again').click();

    await expect.element(status()).toHaveTextContent('Queued');
    expect(studio.callsOf(RETRY).map(({ body }) => body)).toEqual([{ consent: true }]);
  });

  it('shows the declaration that belongs to branded content', async () => {
    const settings = { ...post().settings, brandedContent: true };
    new FakeStudio({ [ONE]: json(failed({ settings })) });
    await open();

    await expect.element(browser.getByTestId('declaration')).toHaveTextContent(/Branded Content Policy and Music Usage Confirmation\./);
  });

  it('says why when the studio refuses another try', async () => {
    new FakeStudio({ [ONE]: json(failed()), [RETRY]: json(problem(409, 'no-retry', 'Trying again would not help.'), 409) });
    await open();
    await browser.getByRole('checkbox', { name: /agree/ }).click();
    await button('Try again').click();

    await expect.element(browser.getByRole('alert')).toHaveTextContent('Trying again would not help.');
  });

  it('is not offered again where that would fail again', async () => {
    new FakeStudio({ [ONE]: json(failed({ retryable: false })) });
    await open();
    await expect.element(browser.getByText('TikTok had trouble of its own.')).toBeVisible();

    await expect.element(button('Try again')).not.toBeInTheDocument();
  });
});

describe('a post in doubt', () => {
  it('shows all that is known', async () => {
    new FakeStudio({ [ONE]: json(doubtful()) });
    await open();
    const known = browser.getByRole('region', { name: 'What is known' });

    await expect.element(known).toHaveTextContent(/18\.7 MB of 18\.7 MB.*invalid_publish_id.*v_pub_file~v2-1.*LOG5/);
    await expect.element(browser.getByText(/no longer knows this upload/)).toBeVisible();
    await expect.element(browser.getByText('TikTok publish id')).toBeVisible();
  });

  it.each([
    ['I found it on TikTok', 'Yes, it is there', true, 'PUBLISHED', 'Published'],
    ['It is not on TikTok', 'Yes, it is not there', false, 'FAILED', 'Failed']
  ] as const)('is ended by "%s", after asking once more', async (answer, confirm, foundOnTikTok, state, label) => {
    const settled = post({ state, publicVideoIds: ['1'] });
    const studio = new FakeStudio({ [ONE]: json(doubtful()), [SETTLE]: json(settled) });
    await open();
    await button(answer).click();
    await expect.element(browser.getByRole('dialog')).toBeVisible();
    expect(studio.callsOf(SETTLE)).toEqual([]);
    studio.answer({ [ONE]: json(settled) });
    await browser.getByRole('dialog').getByRole('button', { name: confirm }).click();

    await expect.element(status()).toHaveTextContent(label);
    await vi.waitFor(() => expect(studio.callsOf(SETTLE).map(({ body }) => body)).toEqual([{ foundOnTikTok }]));
  });
});
