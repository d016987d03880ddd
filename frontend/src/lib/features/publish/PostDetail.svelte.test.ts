import { describe, expect, it, vi } from 'vitest';
import { page as browser } from 'vitest/browser';
import { FakeStudio, json } from '$lib/testing/fake-studio';
import { show } from '$lib/testing/show';
import { post, problem } from '$lib/testing/world';
import PostDetail from './PostDetail.svelte';

const ONE = 'GET /publish/post-1';
const open = (over: Record<string, unknown> = {}) => show(PostDetail, { id: 'post-1', username: 'mara.bakes', simulated: false, ...over });
const status = () => browser.getByRole('status');

describe('the page of a post', () => {
  it('shows how many bytes have gone, and each state with its time and source', async () => {
    new FakeStudio({ [ONE]: json(post()) });
    await open();

    await expect.element(browser.getByRole('progressbar', { name: 'Sent to TikTok' })).toHaveAttribute('aria-valuenow', '59');
    await expect
      .element(browser.getByRole('list', { name: 'Timeline' }))
      .toHaveTextContent(/Queued.*9:16:01 AM · The studio.*Starting.*Uploading/);
  });

  it('follows the post until it is published and then stops asking', async () => {
    const studio = new FakeStudio({ [ONE]: json(post({ state: 'PROCESSING' })) });
    await open();
    await expect.element(status()).toHaveTextContent(/Processing.*may take a few minutes/);
    studio.answer({
      [ONE]: json(
        post({
          state: 'PUBLISHED',
          publicVideoIds: ['7430284551296840001'],
          timeline: [{ state: 'PUBLISHED', at: '2026-11-22T09:17:00Z', source: 'WEBHOOK', detail: null }]
        })
      )
    });

    await expect.element(status(), { timeout: 5_000 }).toHaveTextContent('Published');
    await expect.element(browser.getByRole('list', { name: 'Timeline' })).toHaveTextContent(/TikTok’s webhook/);
    await expect
      .element(browser.getByRole('link', { name: /Watch it on TikTok/ }))
      .toHaveAttribute('href', 'https://www.tiktok.com/@mara.bakes/video/7430284551296840001');
    const asked = studio.callsOf(ONE).length;
    await new Promise((resolve) => setTimeout(resolve, 2_500));
    expect(studio.callsOf(ONE).length).toBe(asked);
  });

  it('links nothing to TikTok for a post of the simulator', async () => {
    new FakeStudio({ [ONE]: json(post({ state: 'PUBLISHED', publicVideoIds: ['7430284551296840001'] })) });
    await open({ simulated: true });

    await expect.element(browser.getByText(/in the simulator, not on TikTok/)).toBeVisible();
    await expect.element(browser.getByRole('link')).not.toBeInTheDocument();
  });

  it('says what a failure means and what to do next', async () => {
    const failed = post({
      state: 'FAILED',
      failReason: 'frame_rate_check_failed',
      failMeaning: 'The frame rate is outside 23 to 60.',
      failNextStep: 'Save it with 30 frames.',
      logId: 'LOG3'
    });
    new FakeStudio({ [ONE]: json(failed) });
    await open();

    await expect.element(browser.getByText('The frame rate is outside 23 to 60.')).toBeVisible();
    await expect.element(browser.getByText('Save it with 30 frames.')).toBeVisible();
    await expect.element(browser.getByText('frame_rate_check_failed')).toBeVisible();
    await expect.element(browser.getByText('LOG3')).toBeVisible();
  });

  it('can be called off before the first byte', async () => {
    const studio = new FakeStudio({
      [ONE]: json(post({ state: 'QUEUED', bytesSent: 0 })),
      'DELETE /publish/post-1': json(post({ state: 'CANCELLED', bytesSent: 0 }))
    });
    await open();
    await browser.getByRole('button', { name: 'Cancel post' }).click();
    studio.answer({ [ONE]: json(post({ state: 'CANCELLED', bytesSent: 0 })) });
    await browser.getByRole('dialog').getByRole('button', { name: 'Cancel post' }).click();

    await expect.element(status()).toHaveTextContent('Cancelled');
    await vi.waitFor(() => expect(studio.callsOf('DELETE /publish/post-1').length).toBe(1));
  });

  it('says so when it was too late to call it off', async () => {
    new FakeStudio({
      [ONE]: json(post({ state: 'QUEUED', bytesSent: 0 })),
      'DELETE /publish/post-1': json(problem(409, 'too-late', 'Bytes have already been sent.'), 409)
    });
    await open();
    await browser.getByRole('button', { name: 'Cancel post' }).click();
    await browser.getByRole('dialog').getByRole('button', { name: 'Cancel post' }).click();

    await expect.element(browser.getByRole('alert')).toHaveTextContent('Bytes have already been sent.');
  });

  it('offers no way back once bytes have been sent', async () => {
    new FakeStudio({ [ONE]: json(post()) });
    await open();
    await expect.element(status()).toBeVisible();

    await expect.element(browser.getByRole('button', { name: 'Cancel post' })).not.toBeInTheDocument();
  });
});
